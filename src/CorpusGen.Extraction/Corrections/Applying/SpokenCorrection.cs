namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>Who is said to have spoken a quotation.</summary>
/// <param name="Document">The position of its document.</param>
/// <param name="Quote">Its position among the document's quotations.</param>
/// <param name="Correction">What says so.</param>
/// <param name="File">The position of the correction's file.</param>
internal readonly record struct SpokenCorrection(int Document, int Quote, QuoteCorrection Correction, int File);
