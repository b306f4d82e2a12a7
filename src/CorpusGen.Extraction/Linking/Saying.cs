using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>
/// The quotations of one speaker that agree to the word; what is compared with one another. Documents that repeat an agency's
/// report then cost no more than one of them.
/// </summary>
internal sealed class Saying
{
    /// <summary>Makes a saying of its first quotation.</summary>
    /// <param name="words">The words.</param>
    /// <param name="source">Who said it, as far as the document knows.</param>
    public Saying(SayingWords words, SayingSource source)
    {
        Words = words;
        Source = source;
    }

    /// <summary>The words.</summary>
    public SayingWords Words { get; }

    /// <summary>Who said it.</summary>
    public SayingSource Source { get; }

    /// <summary>Its position among the sayings of the corpus.</summary>
    public int Position { get; init; }

    /// <summary>Whether a correction takes it out of those that agree to the word.</summary>
    public bool IsApart { get; init; }

    /// <summary>Whether it is to stay alone.</summary>
    public bool IsParted { get; init; }

    /// <summary>The same words from another source, or null.</summary>
    public Saying? Namesake { get; init; }

    /// <summary>What it is looked up by, each once.</summary>
    public ulong[] Keys => Words.KeysOf(Source.Speaker);

    /// <summary>The weight of the words, see <see cref="Agreement"/>.</summary>
    public int Weight => Words.Bag.Weight;

    /// <summary>The positions of the quotations in the corpus, ascending.</summary>
    public List<int> Quotes { get; } = [];

    /// <summary>The positions of their documents, ascending, as often as each has the saying.</summary>
    public List<int> Documents { get; } = [];

    /// <summary>The day of the earliest dated document, counted from any day; null without a date.</summary>
    public int? FirstDay { get; private set; }

    /// <summary>The day of the latest dated document.</summary>
    public int? LastDay { get; private set; }

    /// <summary>Adds a quotation.</summary>
    /// <param name="quote">Its position.</param>
    /// <param name="document">Its document's position.</param>
    /// <param name="day">Its document's date, or null.</param>
    public void Add(int quote, int document, int? day)
    {
        Quotes.Add(quote);
        Documents.Add(document);
        if (day is null) return;
        if (FirstDay is null || day < FirstDay) FirstDay = day;
        if (LastDay is null || day > LastDay) LastDay = day;
    }

    /// <summary>Whether the first and last days are those of another saying.</summary>
    /// <param name="other">The other saying.</param>
    /// <returns>True where both are.</returns>
    public bool IsOfSameDays(Saying other) => FirstDay == other.FirstDay && LastDay == other.LastDay;

    /// <summary>How many days lie between two sayings at least.</summary>
    /// <param name="other">The other saying.</param>
    /// <returns>The days, null where a date is missing.</returns>
    public int? DaysFrom(Saying other)
    {
        if (FirstDay is not { } first || other.FirstDay is not { } otherFirst) return null;
        return Math.Max(0, Math.Max(otherFirst - LastDay!.Value, first - other.LastDay!.Value));
    }
}
