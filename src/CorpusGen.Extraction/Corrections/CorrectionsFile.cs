using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections;

/// <summary>What the user puts right, as one <c>*.corpus.yaml</c> says it. Compares by the file's path and text.</summary>
public sealed record CorrectionsFile
{
    /// <summary>The ending that makes a file one of corrections.</summary>
    public const string Ending = ".corpus.yaml";

    /// <summary>The rule that decides what a correction says.</summary>
    public const string Rule = "corrected";

    /// <summary>The file; all spans of corrections point into its text.</summary>
    public required DocumentText Document { get; init; }

    /// <summary>What is said of speakers, in order.</summary>
    public EquatableArray<SpeakerCorrection> Speakers { get; init; }

    /// <summary>What is said of quotations, in order.</summary>
    public EquatableArray<QuoteCorrection> Quotes { get; init; }

    /// <summary>What is said of sayings, in order.</summary>
    public EquatableArray<SayingCorrection> Sayings { get; init; }

    /// <summary>The diagnostics not to be told of, in order.</summary>
    public EquatableArray<Silence> Silences { get; init; }

    /// <summary>What is wrong with the file itself, by position. An entry that is told of here is not among the corrections.</summary>
    public EquatableArray<DiagnosticFact> Diagnostics { get; init; }

    /// <inheritdoc/>
    public bool Equals(CorrectionsFile? other) => other is not null && Document.Equals(other.Document);

    /// <inheritdoc/>
    public override int GetHashCode() => Document.GetHashCode();
}
