using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CorpusGen.Extraction.Tests.Seeds.Variants;

/// <summary>A text with edits made, and the way from an offset in the text before to one in the text after.</summary>
internal sealed class TextVariant
{
    private readonly TextEdit[] _edits;

    /// <param name="text">The text before.</param>
    /// <param name="edits">The edits by position, disjoint.</param>
    public TextVariant(string text, IEnumerable<TextEdit> edits)
    {
        _edits = [.. edits];
        var result = new StringBuilder();
        var next = 0;
        foreach (var edit in _edits)
        {
            result.Append(text, next, edit.Start - next).Append(edit.Replacement);
            next = edit.End;
        }

        Text = result.Append(text, next, text.Length - next).ToString();
    }

    public string Text { get; }

    /// <summary>Where the boundary before a character lies now; never amid an edit, where no span can begin or end.</summary>
    public int Map(int offset)
    {
        if (_edits.Any(e => e.Start < offset && offset < e.End)) throw new InvalidOperationException($"An edit runs over {offset}.");
        return offset + _edits.Where(e => e.End <= offset).Sum(e => e.Replacement.Length - e.Length);
    }
}
