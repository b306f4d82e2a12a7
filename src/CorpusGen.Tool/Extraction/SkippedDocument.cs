using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Extraction;

/// <summary>A document that gave no facts.</summary>
/// <param name="Path">Its path or id.</param>
/// <param name="Rule">What kind of trouble it is.</param>
/// <param name="Reason">What is wrong with it.</param>
internal sealed record SkippedDocument(string Path, DiagnosticRule Rule, string Reason)
{
    /// <summary>The diagnostic's message.</summary>
    public string Message => DiagnosticRules.Format(Rule.Id, [Reason]);
}
