using System.Collections.Generic;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>Documents whose quotations are corrected.</summary>
/// <param name="Documents">The documents, in the order of the corpus.</param>
/// <param name="Speakers">Who is said to have spoken, by document and position.</param>
internal sealed record CorrectedQuotes(IReadOnlyList<LinkableDocument> Documents, IReadOnlyList<SpokenCorrection> Speakers);
