namespace CorpusGen.Extraction.Model;

/// <summary>One saying and the quotations that report it.</summary>
/// <param name="Id">The id of the reference quotation: it changes only when the reference does.</param>
/// <param name="Speaker">The position of the reference's speaker in <see cref="CorpusFacts.Speakers"/>, or null.</param>
/// <param name="Reference">The position in <see cref="CorpusFacts.Quotes"/> of the version closest to the original.</param>
/// <param name="Versions">The other versions, by position; the reference is not among them.</param>
/// <param name="IsContested">Whether versions name different speakers.</param>
public sealed record CorpusUtterance(
    string Id,
    int? Speaker,
    int Reference,
    EquatableArray<CorpusVersion> Versions,
    bool IsContested);
