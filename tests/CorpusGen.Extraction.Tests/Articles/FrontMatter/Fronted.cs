using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Tests.Articles.FrontMatter;

/// <summary>A document with front matter, read by the whole engine, its facts as words.</summary>
internal sealed class Fronted
{
    public const string Story = "Harbour stays open\n\nMara Lind runs the ferries. “We will stay until the ice is gone,” she said.\n";

    public Fronted(string text)
    {
        Facts = DocumentExtractor.Extract(new DocumentText("talks.txt", text));
        Masthead = Masthead.Of(Facts);
    }

    public DocumentFacts Facts { get; }

    public Masthead Masthead { get; }

    public FrontMatterFact? Front => Facts.FrontMatter;

    /// <summary>Line, column and message of all that is wrong with the front matter.</summary>
    public IEnumerable<string> Problems =>
        from diagnostic in Facts.Diagnostics
        where diagnostic.Rule is "CORP010" or "CORP011"
        let place = Facts.Document.GetPosition(diagnostic.Span.Start)
        select $"{diagnostic.Rule} {place.Line}:{place.Column} {DiagnosticRules.Format(diagnostic.Rule, diagnostic.Arguments)}";

    /// <summary>A document with these lines above its story.</summary>
    public static Fronted With(params string[] lines) => new("---\n" + string.Join("\n", lines) + "\n---\n" + Story);

    /// <summary>The words of the document that a fact points at.</summary>
    public string At(Span span) => span.In(Facts.Document.Text);
}
