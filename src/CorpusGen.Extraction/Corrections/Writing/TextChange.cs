using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections.Writing;

/// <summary>A stretch of a text and what is to stand there.</summary>
/// <param name="Place">The stretch; empty where something is only put in.</param>
/// <param name="Words">What is to stand there.</param>
internal sealed record TextChange(Span Place, string Words)
{
    /// <summary>Puts words in.</summary>
    /// <param name="at">Where.</param>
    /// <param name="words">The words.</param>
    /// <returns>The change.</returns>
    public static TextChange Insert(int at, string words) => new(new Span(at, 0), words);

    /// <summary>Makes changes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="changes">The changes, of which none overlaps another.</param>
    /// <returns>The text, everything else in it as it was.</returns>
    public static string Apply(string text, IEnumerable<TextChange> changes)
    {
        var changed = new StringBuilder(text);
        foreach (var change in changes.OrderByDescending(c => c.Place.Start))
            changed.Remove(change.Place.Start, change.Place.Length).Insert(change.Place.Start, change.Words);
        return changed.ToString();
    }
}
