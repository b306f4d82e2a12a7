using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Correcting;

/// <summary>Words that a correction may mean.</summary>
/// <param name="Span">Where they stand, their marks included.</param>
/// <param name="Line">The line of the first of them.</param>
/// <param name="Words">The words.</param>
/// <param name="Found">The quotation as the engine found it; null where it found none.</param>
/// <param name="IsAdded">Whether a correction made a quotation of them.</param>
internal sealed record QuoteTarget(Span Span, int Line, string Words, QuoteFact? Found, bool IsAdded);
