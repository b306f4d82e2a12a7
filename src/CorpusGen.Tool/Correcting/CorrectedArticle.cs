using System;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Explanation;

namespace CorpusGen.Tool.Correcting;

/// <summary>An article, and the corrections file that speaks of it.</summary>
/// <param name="explained">The article as the engine alone sees it.</param>
/// <param name="corrections">The corrections so far.</param>
internal sealed class CorrectedArticle(ExplainedDocument explained, CorrectionsFile corrections)
{
    /// <summary>The article as the engine alone sees it.</summary>
    public ExplainedDocument Explained => explained;

    /// <summary>What the engine finds in it.</summary>
    public DocumentFacts Facts => explained.Explanation.Facts;

    /// <summary>The corrections so far.</summary>
    public CorrectionsFile Corrections => corrections;

    /// <summary>Its id: that of its front matter, else the file's name.</summary>
    public string Id => explained.Corpus.Documents[0].Id;

    /// <summary>The article as corrections leave it.</summary>
    /// <param name="file">The corrections.</param>
    /// <returns>The corpus of this one article.</returns>
    public CorpusFacts CorrectedBy(CorrectionsFile file) => CorpusLinker.Link([Facts], [file]);

    /// <summary>Whether an id means this article.</summary>
    /// <param name="id">The id.</param>
    /// <returns>True whatever its letter case.</returns>
    public bool IsMeant(WrittenText id) => id.Text.Equals(Id, StringComparison.OrdinalIgnoreCase);

    /// <summary>The line of an offset, counted from 1.</summary>
    /// <param name="offset">The offset.</param>
    /// <returns>The line.</returns>
    public int LineOf(int offset) => Facts.Document.GetPosition(offset).Line;

    /// <summary>Whether a stretch of the article stands at a place.</summary>
    /// <param name="span">The stretch.</param>
    /// <param name="place">The place: a line, or a column of it.</param>
    /// <returns>True where it touches it.</returns>
    public bool IsAt(Span span, PlaceInFile place)
    {
        var (first, last) = (Facts.Document.GetPosition(span.Start), Facts.Document.GetPosition(Math.Max(span.Start, span.End - 1)));
        return place.Column is { } column
            ? first.CompareTo((place.Line!.Value, column)) <= 0 && last.CompareTo((place.Line.Value, column)) >= 0
            : first.Line <= place.Line && place.Line <= last.Line;
    }
}
