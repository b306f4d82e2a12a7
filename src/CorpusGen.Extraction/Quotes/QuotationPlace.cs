using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes;

/// <summary>A quotation, or its part in one paragraph, in its sentence.</summary>
/// <param name="Sentence">The sentence's position in the document.</param>
/// <param name="Site">Where it stands among the clauses.</param>
internal readonly record struct QuotationPlace(int Sentence, QuotationSite Site);
