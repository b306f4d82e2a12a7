using System;
using System.Collections.Generic;
using System.Globalization;

namespace CorpusGen.Extraction.Corrections.Reading;

/// <summary>Names that a property in C# can have as they are.</summary>
internal static class MemberName
{
    // The compiler's own bound is 511.
    private const int LongestName = 200;

    private static readonly HashSet<string> ReservedWords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum "
            + "event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long "
            + "namespace new null object operator out override params private protected public readonly ref return sbyte sealed short "
            + "sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using "
            + "virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    /// <summary>What is wrong with a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Words that go on behind it, or null where it is fine.</returns>
    public static string? Complaint(string name)
    {
        if (name.Length > LongestName) return "is too long for a name in C#";
        if (ReservedWords.Contains(name)) return "is a word of C# itself; take another, or begin with a capital";
        for (var i = 0; i < name.Length; i++)
        {
            if (!(i == 0 ? IsStart(name[i]) : IsStart(name[i]) || IsPart(name[i]))) return "is no name in C#: letters, digits and _, no digit first";
        }

        return null;
    }

    private static bool IsStart(char character) => character == '_' || char.IsLetter(character)
        || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    // C# allows characters that nobody sees, too; a name with one could not be told from the name without.
    private static bool IsPart(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
