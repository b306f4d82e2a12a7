namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>The speaker whom a correction gives a quotation.</summary>
/// <param name="Document">The position of the quotation's document.</param>
/// <param name="Quote">The quotation's position in the document.</param>
/// <param name="Speaker">The position among the merged speakers; null where it is to be left open.</param>
internal sealed record GivenSpeaker(int Document, int Quote, int? Speaker);
