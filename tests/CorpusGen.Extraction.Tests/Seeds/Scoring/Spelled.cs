using System;

namespace CorpusGen.Extraction.Tests.Seeds.Scoring;

/// <summary>Enum members as the annotation spells them: in lower case.</summary>
internal static class Spelled
{
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
