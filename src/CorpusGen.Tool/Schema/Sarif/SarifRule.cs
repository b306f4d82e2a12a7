namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>A kind of diagnostic.</summary>
internal sealed record SarifRule(
    string Id,
    SarifText ShortDescription,
    SarifText FullDescription,
    string HelpUri,
    SarifText Help,
    SarifConfiguration DefaultConfiguration);
