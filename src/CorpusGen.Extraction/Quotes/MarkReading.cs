using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Quotes;

/// <summary>What reading the quotation marks of a document gives.</summary>
/// <param name="Quotations">The outermost marked stretches, by position.</param>
/// <param name="Diagnostics">The marks without a partner (CORP002), by position.</param>
internal sealed record MarkReading(EquatableArray<MarkedQuotation> Quotations, EquatableArray<DiagnosticFact> Diagnostics);
