using System.Text.RegularExpressions;

namespace CorpusGen.Benchmarks.Peers;

/// <summary>
/// What one writes first: words in marks beside a verb of saying and a name. It knows no pronoun, no second part of a quotation
/// and no speaker across sentences, and reads nothing else of the article.
/// </summary>
internal static partial class RegularExpressionPass
{
    /// <summary>How many quotations it finds with a speaker.</summary>
    public static int Count(string text) => Quotation().Count(text);

    [GeneratedRegex(
        """
        [“"](?<words>[^”"]{1,2000})[”"],?\s+(?:(?:said|says|added|told|explained|warned|insisted|argued|according\s+to)\s+(?<speaker>\p{Lu}[\w.’'-]*(?:\s+\p{Lu}[\w.’'-]*){0,4})|(?<speaker>\p{Lu}[\w.’'-]*(?:\s+\p{Lu}[\w.’'-]*){0,4})\s+(?:said|says|added|told|explained|warned|insisted|argued))
        |(?<speaker>\p{Lu}[\w.’'-]*(?:\s+\p{Lu}[\w.’'-]*){0,4})\s+(?:said|says|added|told|explained|warned|insisted|argued)[,:]?\s+[“"](?<words>[^”"]{1,2000})[”"]
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
