using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Tests.Seeds.Variants;

/// <summary>Names put in the place of others wherever they stand as whole words.</summary>
internal sealed class Renaming
{
    private readonly (string Old, string New)[] _names;

    /// <param name="names">From old to new names. Of two that begin alike the longer one is meant.</param>
    public Renaming(IEnumerable<(string Old, string New)> names) => _names = [.. names.OrderByDescending(n => n.Old.Length)];

    public IEnumerable<TextEdit> Edits(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsWithinWord(text, i) || !TryFind(text, i, out var name)) continue;
            yield return new(i, name.Old.Length, OpensSentence(text, i) ? Capitalised(name.New) : name.New);
            i += name.Old.Length - 1;
        }
    }

    private static bool IsWithinWord(string text, int start) =>
        start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start]);

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    // A particle is written small, but not at the head of a sentence.
    private static bool OpensSentence(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ');
        return !before.IsEmpty && before[^1] is '\n' or '.' or '?' or '!' or '“';
    }

    private bool TryFind(string text, int start, out (string Old, string New) name)
    {
        name = _names.FirstOrDefault(
            n => string.CompareOrdinal(text, start, n.Old, 0, n.Old.Length) == 0 && IsWhole(text, start + n.Old.Length));
        return name.Old is not null;
    }

    private static bool IsWhole(string text, int end) =>
        end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]);
}
