using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Tool.Schema;

/// <summary>Enum members as the output spells them: in lower case.</summary>
internal static class EnumName
{
    /// <summary>The name of a member.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="value">The member.</param>
    /// <returns>Its name in lower case.</returns>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.All[value];

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>().ToDictionary(v => v, v => v.ToString().ToLowerInvariant());
    }
}
