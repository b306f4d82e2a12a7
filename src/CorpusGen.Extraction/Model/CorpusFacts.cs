using CorpusGen.Extraction.Corrections;

namespace CorpusGen.Extraction.Model;

/// <summary>All documents put together: what is emitted, and what the tool prints. Positions refer to the lists here.</summary>
public sealed record CorpusFacts
{
    /// <summary>The documents by path, compared ordinally.</summary>
    public EquatableArray<CorpusDocument> Documents { get; init; }

    /// <summary>The speakers: sources of quotations first, most quoted first; then those who are candidates alone.</summary>
    public EquatableArray<CorpusSpeaker> Speakers { get; init; }

    /// <summary>The quotations, in the order of the documents and then by position.</summary>
    public EquatableArray<CorpusQuote> Quotes { get; init; }

    /// <summary>The sayings reported by two or more quotations, in the order of their references.</summary>
    public EquatableArray<CorpusUtterance> Utterances { get; init; }

    /// <summary>The article families, in the order of their first members.</summary>
    public EquatableArray<CorpusFamily> Families { get; init; }

    /// <summary>The documents' own diagnostics and those that only the whole corpus shows, by document and position.</summary>
    public EquatableArray<CorpusDiagnostic> Diagnostics { get; init; }

    /// <summary>The corrections files by path, compared ordinally.</summary>
    public EquatableArray<CorrectionsFile> Corrections { get; init; }

    /// <summary>What is wrong or doubtful in the corrections, by file and position.</summary>
    public EquatableArray<CorrectionDiagnostic> CorrectionDiagnostics { get; init; }
}
