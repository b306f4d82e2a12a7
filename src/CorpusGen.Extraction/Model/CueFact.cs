namespace CorpusGen.Extraction.Model;

/// <summary>The words that mark a quotation as speech: said, told, according to.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Lemma">The verb's base form, or the noun: say, tell, statement.</param>
public sealed record CueFact(Span Span, string Lemma);
