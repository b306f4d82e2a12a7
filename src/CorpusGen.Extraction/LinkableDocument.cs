using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction;

/// <summary>
/// A document with all that linking needs of it alone. Who keeps it while the document stays as it is spares each linking the
/// work of reading it again.
/// </summary>
public sealed class LinkableDocument : IEquatable<LinkableDocument>
{
    /// <summary>Prepares a document.</summary>
    /// <param name="facts">What it says of itself.</param>
    public LinkableDocument(DocumentFacts facts)
    {
        Facts = facts;
        Stamp = TextStamp.Of(facts.Document.Text);
        Day = DayOf(facts);
        Sources = new DocumentSources(facts);
        Sentences = SentencePrint.Of(facts);
        Quotes = LinkableQuote.Of(facts);
    }

    /// <summary>What it says of itself.</summary>
    public DocumentFacts Facts { get; }

    /// <summary>What its text is known by in a pack.</summary>
    public TextStamp Stamp { get; }

    /// <summary>Its date, counted in days from any day; null without one.</summary>
    internal int? Day { get; }

    /// <summary>Its sources.</summary>
    internal DocumentSources Sources { get; }

    /// <summary>Its sentences, each once, short ones aside.</summary>
    internal IReadOnlyList<SentencePrint> Sentences { get; }

    /// <summary>Its quotations.</summary>
    public IReadOnlyList<LinkableQuote> Quotes { get; }

    /// <summary>Whether the other document has the same facts.</summary>
    /// <param name="other">The other document.</param>
    /// <returns>True when it has.</returns>
    public bool Equals(LinkableDocument? other) => ReferenceEquals(this, other) || (other is not null && Facts.Equals(other.Facts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinkableDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => Stamp.GetHashCode();

    private static int? DayOf(DocumentFacts facts) =>
        facts.Published is { } published
        && DateTime.TryParseExact(published.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (int)(date.Ticks / TimeSpan.TicksPerDay)
            : null;
}
