namespace CorpusGen;

/// <summary>The names of the pipeline's steps, as the tracking of the generator driver gives them.</summary>
internal static class PipelineSteps
{
    /// <summary>The project's properties.</summary>
    public const string Project = "CorpusGen.Project";

    /// <summary>What the compiler's language version allows.</summary>
    public const string Language = "CorpusGen.Language";

    /// <summary>What the references allow, and which type names are taken.</summary>
    public const string Framework = "CorpusGen.Framework";

    /// <summary>Which of the additional files are documents; path and corpus of each.</summary>
    public const string Requests = "CorpusGen.Requests";

    /// <summary>The documents' texts, or why there is none.</summary>
    public const string Texts = "CorpusGen.Texts";

    /// <summary>The facts of each document.</summary>
    public const string Extraction = "CorpusGen.Extraction";

    /// <summary>What each corrections file says.</summary>
    public const string Corrections = "CorpusGen.Corrections";

    /// <summary>The documents and corrections of each corpus.</summary>
    public const string Corpora = "CorpusGen.Corpora";

    /// <summary>The facts of each corpus.</summary>
    public const string Linking = "CorpusGen.Linking";

    /// <summary>How sources are to be written, or that they can't be.</summary>
    public const string Settings = "CorpusGen.Settings";

    /// <summary>What is to be written of each corpus, and the names of its properties.</summary>
    public const string Plans = "CorpusGen.Plans";

    /// <summary>The record types and their reader.</summary>
    public const string RecordSources = "CorpusGen.RecordSources";

    /// <summary>The corpus classes with their sets.</summary>
    public const string CorpusSources = "CorpusGen.CorpusSources";

    /// <summary>The named properties of a set, a few at a time.</summary>
    public const string MemberShards = "CorpusGen.MemberShards";

    /// <summary>The parts of the sets with these properties.</summary>
    public const string MemberSources = "CorpusGen.MemberSources";

    /// <summary>The tables of what belongs to a corpus as a whole.</summary>
    public const string TableSources = "CorpusGen.TableSources";

    /// <summary>The rows of a few speakers or sayings each.</summary>
    public const string RowShards = "CorpusGen.RowShards";

    /// <summary>The tables of a few speakers or sayings each.</summary>
    public const string RowSources = "CorpusGen.RowSources";

    /// <summary>The facts of a few documents each.</summary>
    public const string FactShards = "CorpusGen.FactShards";

    /// <summary>The tables of a few documents each.</summary>
    public const string FactSources = "CorpusGen.FactSources";

    /// <summary>The texts of a few documents each, where they are compiled in.</summary>
    public const string TextShards = "CorpusGen.TextShards";

    /// <summary>The text literals of a few documents each.</summary>
    public const string TextSources = "CorpusGen.TextSources";

    /// <summary>All diagnostics.</summary>
    public const string Diagnostics = "CorpusGen.Diagnostics";
}
