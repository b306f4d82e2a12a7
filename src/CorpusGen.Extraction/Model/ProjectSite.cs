namespace CorpusGen.Extraction.Model;

/// <summary>Where the project lives: the only place in code that knows.</summary>
public static class ProjectSite
{
    /// <summary>The README's address; its sections are anchors.</summary>
    public const string Address = "https://github.com/corpusgen/corpusgen";

    /// <summary>The address of the JSON Schema of corrections, by which editors complete them.</summary>
    public const string CorrectionsSchema =
        "https://raw.githubusercontent.com/corpusgen/corpusgen/main/src/CorpusGen.Extraction/Corrections/corpus.schema.json";

    /// <summary>The section of the README on a diagnostic.</summary>
    /// <param name="id">CORP and three digits.</param>
    /// <returns>The address.</returns>
    public static string HelpOf(string id) => Address + "#" + id.ToLowerInvariant();
}
