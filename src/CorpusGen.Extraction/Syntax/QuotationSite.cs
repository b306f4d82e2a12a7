namespace CorpusGen.Extraction.Syntax;

/// <summary>The place of a quotation among the clauses of its sentence.</summary>
/// <param name="Quotation">The quotation's position in the document.</param>
/// <param name="Chunk">Its position among the sentence's chunks.</param>
/// <param name="Verb">The verb group in whose clause it stands, or -1; the chain goes on by <see cref="VerbGroup.Governor"/>.</param>
/// <param name="MainSubject">The subject of the sentence's main clause so far, or -1.</param>
/// <param name="Aside">The last report between commas before it (“The aim, Lind said, is …”), or -1.</param>
internal readonly record struct QuotationSite(int Quotation, int Chunk, int Verb, int MainSubject, int Aside);
