using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Seeds.Variants;

/// <summary>Curly marks made straight, and straight ones curly.</summary>
internal static class Marks
{
    public static IEnumerable<TextEdit> Straightened(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '“' or '”') yield return new(i, 1, "\"");
            if (text[i] is '‘' or '’') yield return new(i, 1, "'");
        }
    }

    /// <summary>A mark opens behind white space, a dash or nothing; every straight single one of the seeds is an apostrophe.</summary>
    public static IEnumerable<TextEdit> Curled(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"') yield return new(i, 1, IsOpening(text, i) ? "“" : "”");
            if (text[i] == '\'') yield return new(i, 1, "’");
        }
    }

    private static bool IsOpening(string text, int mark) =>
        mark == 0 || char.IsWhiteSpace(text[mark - 1]) || text[mark - 1] is '(' or '—';
}
