using System;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The names of parties under one form each, and the tags that stand behind names: (R-Tex.).</summary>
internal static class Parties
{
    /// <summary>The party a word tells of, or null: GOP, Republican.</summary>
    public static string? Of(string word) => word.ToUpperInvariant() switch
    {
        "GOP" or "REPUBLICAN" or "REPUBLICANS" => "republican",
        "DEMOCRAT" or "DEMOCRATIC" or "DEMOCRATS" or "DEM" => "democrat",
        "INDEPENDENT" => "independent",
        "LIBERTARIAN" => "libertarian",
        "LABOUR" => "labour",
        "CONSERVATIVE" or "TORY" => "conservative",
        _ => null,
    };

    /// <summary>The party of a tag’s letter, or null.</summary>
    public static string? OfLetter(char letter) => letter switch
    {
        'R' => "Republican",
        'D' => "Democrat",
        'I' => "independent",
        _ => null,
    };
}
