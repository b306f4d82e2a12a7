namespace CorpusGen.Extraction.Quotes;

/// <summary>Marked pieces that are one quotation: all speech from the first to the last.</summary>
/// <param name="First">The position of the first piece.</param>
/// <param name="Last">The position of the last one.</param>
internal readonly record struct QuoteGroup(int First, int Last);
