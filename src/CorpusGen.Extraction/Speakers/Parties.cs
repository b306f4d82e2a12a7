using System;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The names of parties under one form each, and the tags that stand behind names: (R-Tex.).</summary>
internal static class Parties
{
    private static readonly (string Word, string Party)[] Words =
    [
        ("GOP", "republican"), ("Republican", "republican"), ("Republicans", "republican"),
        ("Democrat", "democrat"), ("Democratic", "democrat"), ("Democrats", "democrat"), ("Dem", "democrat"),
        ("Independent", "independent"), ("Libertarian", "libertarian"), ("Labour", "labour"),
        ("Conservative", "conservative"), ("Tory", "conservative"),
    ];

    /// <summary>The party a word tells of, or null: GOP, Republican.</summary>
    public static string? Of(string word)
    {
        foreach (var (known, party) in Words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return party;
        }

        return null;
    }

    /// <summary>The party of a tag’s letter, or null.</summary>
    public static string? OfLetter(char letter) => letter switch
    {
        'R' => "Republican",
        'D' => "Democrat",
        'I' => "independent",
        _ => null,
    };
}
