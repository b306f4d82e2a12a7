using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes;

/// <summary>A stretch between quotation marks, before anybody asks whether it is speech.</summary>
/// <param name="Outer">From the opening to the closing mark, both included; over all paragraphs it runs through.</param>
/// <param name="Segments">The words inside, marks and stray spaces excluded: one span for each paragraph.</param>
/// <param name="Style">Which marks enclose it.</param>
/// <param name="IsClosed">False where the closing mark is missing and the paragraph's end stands in for it.</param>
internal sealed record MarkedQuotation(Span Outer, EquatableArray<Span> Segments, MarkStyle Style, bool IsClosed);
