using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Seeds.Variants;

/// <summary>Lines that end as on Windows.</summary>
internal static class LineEnds
{
    public static IEnumerable<TextEdit> Windows(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') yield return new(i, 1, "\r\n");
        }
    }
}
