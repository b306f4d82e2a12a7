using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections;

/// <summary>What is to be said of a saying.</summary>
/// <param name="Change">What is to be done.</param>
/// <param name="Quotes">The ids of the quotations; one alone for a reference.</param>
/// <param name="Span">Where the correction stands.</param>
public sealed record SayingCorrection(SayingChange Change, EquatableArray<WrittenText> Quotes, Span Span);
