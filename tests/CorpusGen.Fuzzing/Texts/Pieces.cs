using System.Collections.Generic;

namespace CorpusGen.Fuzzing.Texts;

/// <summary>What may be put into a text anywhere: what the engine has rules for, and what no rule was made for.</summary>
internal static class Pieces
{
    /// <summary>The kinds of pieces; each kind is as likely as any other.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Kinds { get; } =
    [
        ["“", "”", "\"", "‘", "’", "'", "„", "‟", "«", "»", "``", "''", "“”", "”“", "“ ", " ”", ",” ", "”.", "“\n"],
        ["[", "]", "(", ")", "{", "}", "<", ">", "[…]", "(R-Fla.)", "[sic]", "((", "))"],
        ["\uD83D", "\uDE00", "😀", "𝒜", "👩‍🚒", "e\u0301", "\u0301", "ﬁ", "İ", "ǅ", "ß", "𐐀", "\uDBFF\uDFFF"],
        ["\0", "\u0001", "\u001B", "\u0085", "\u200B", "\u200E", "\u202E", "\u2066", "\u2060", "\uFEFF", "\uFFFE", "\uFFFF", "\u00AD"],
        ["\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\v", "\f", "\t", "\u00A0", "\u3000", "  ", "\r\n\r\n", "\n\r"],
        ["Mara Lind", "Lind", "Jon Park", "Mr. Park", "Ada Holm", "Dr. Vera Holt Jr.", "J. R. O’Brien-Çelik", "al-Sayegh", "NATO", "the Harbour Council", "U.S.", "Kelsmoor"],
        ["he", "she", "they", "it", "who", "his", "her", "them", "I", "we", "himself", "one", "that", "which"],
        [" said ", " said", "told", " told the council that ", "according to", " says", "asked", " called it ", "quoted as saying", "tweeted,", "added:", "in a statement", " said that ", "wrote"],
        ["the minister", "the mayor", "a senior aide", "the report", "officials", "a spokeswoman for the port", "the 54-year-old", "the ministers"],
        [",", ".", ":", ";", "—", " – ", "-", "--", "…", "...", "?", "!", "%", "$4,000.50", "1,000", "3 May 2021", "5’ 11”", "/", "\\", "*", "•", "|"],
        ["not", "never", "no", "don’t", "will", "may", "all", "some", "four", "cannot", "can not"],
        ["— Mara Lind (@maralind) May 3, 2021", "#harbour", "@maralind", "https://t.co/abc", "pic.twitter.com/xyz", "By Ida Marsh", "OSLO, May 3 (Reuters) - ", "Also read: ", "Published: May 6, 2021", "Source link", "contributed to this report."],
        ["---\n", "...\n", "title: x\n", "id: a\n", "\n---", "- ", "? ", "&a ", "*a", "!!str ", "|\n", ">\n", "%YAML 1.2\n", "\"\\u0000\"", "{a: b}", "<<: "],
        ["\"\"\"", "*/", "</summary>", "{0}", "]]>", "//", "#endif", "\\u0041", "@\"", "$\"{x}\"", "-->", "class", "null"],
    ];
}
