using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Output;

namespace CorpusGen.Tool.Explanation;

/// <summary>The quotations at a place, or a word on where the nearest ones are.</summary>
internal sealed class QuotationFinder(ExplainedDocument explained)
{
    private const int LongestExcerpt = 32;

    private readonly DocumentText _document = explained.Document;
    private readonly EquatableArray<QuotationExplanation> _quotations = explained.Explanation.Quotations;

    /// <summary>Finds the quotations at a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>All of the file, those of a line, or the one at a column; none only where the whole file has none.</returns>
    /// <exception cref="UnusableInputException">The text has no such line, or no quotation is there.</exception>
    public IReadOnlyList<QuotationExplanation> Find(PlaceInFile place)
    {
        if (place.Line is not { } line) return _quotations;
        var lines = CountLines();
        if (line > lines) throw new UnusableInputException($"{place.File} has {Count(lines, "line")}; there is no line {line}");
        var onLine = _quotations.Where(q => LineOf(q.Outer.Start) <= line && line <= LineOf(q.Outer.End - 1)).ToList();
        var there = place.Column is { } column ? onLine.FindAll(q => Covers(q, line, column)) : onLine;
        return there.Count > 0 ? there : throw new UnusableInputException($"{place.Text} stands in no quotation; {Nearest(line, place.Column ?? 1)}");
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private int CountLines()
    {
        // What follows the last line's end is no line.
        var (line, column) = _document.GetPosition(_document.Text.Length);
        return column == 1 && line > 1 ? line - 1 : line;
    }

    private int LineOf(int offset) => _document.GetPosition(offset).Line;

    private bool Covers(QuotationExplanation quotation, int line, int column) =>
        _document.GetPosition(quotation.Outer.Start).CompareTo((line, column)) <= 0
        && _document.GetPosition(quotation.Outer.End - 1).CompareTo((line, column)) >= 0;

    private string Nearest(int line, int column)
    {
        var before = _quotations.LastOrDefault(q => _document.GetPosition(q.Outer.Start).CompareTo((line, column)) < 0);
        var after = _quotations.FirstOrDefault(q => _document.GetPosition(q.Outer.Start).CompareTo((line, column)) > 0);
        return (before, after) switch
        {
            (null, null) => "the file has none",
            (null, _) => $"the first is at {Describe(after)}",
            (_, null) => $"the last is at {Describe(before)}",
            _ => $"the nearest are at {Describe(before)} and {Describe(after)}",
        };
    }

    private string Describe(QuotationExplanation quotation)
    {
        var (line, column) = _document.GetPosition(quotation.Outer.Start);
        return $"{line}:{column} (“{Words.Cut(Words.OneLine(quotation.Segments[0].In(_document.Text)), LongestExcerpt)}”)";
    }
}
