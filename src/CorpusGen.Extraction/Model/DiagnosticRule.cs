namespace CorpusGen.Extraction.Model;

/// <summary>A kind of diagnostic: what the generator and the tool say in the same words.</summary>
/// <param name="Id">CORP and three digits.</param>
/// <param name="Title">One line for a list.</param>
/// <param name="Format">The message, with {0}, {1} … for the arguments.</param>
/// <param name="Level">How grave it is by default.</param>
/// <param name="Description">What it means and what to do, in a sentence or two.</param>
public sealed record DiagnosticRule(string Id, string Title, string Format, DiagnosticLevel Level, string Description)
{
    /// <summary>Where to read on.</summary>
    public string HelpLink => ProjectSite.HelpOf(Id);
}
