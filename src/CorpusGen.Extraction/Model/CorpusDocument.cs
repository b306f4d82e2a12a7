namespace CorpusGen.Extraction.Model;

/// <summary>A document with its place in the corpus.</summary>
/// <param name="Id">
/// The id it came with or its front matter gives, else the file name without extension, with as many folders before it as it takes
/// to tell two apart.
/// </param>
/// <param name="Facts">What the document says of itself.</param>
/// <param name="FirstQuote">The position of its first quotation in <see cref="CorpusFacts.Quotes"/>; the facts list how many.</param>
/// <param name="Family">The position of its family in <see cref="CorpusFacts.Families"/>, or null.</param>
public sealed record CorpusDocument(string Id, DocumentFacts Facts, int FirstQuote, int? Family);
