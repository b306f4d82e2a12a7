using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes;

namespace CorpusGen.Extraction.Tests.Quotes;

/// <summary>An article read for its quotation marks, its segments as words; those of one quotation are joined by a bar.</summary>
internal sealed class MarkedText
{
    private readonly string _text;

    public MarkedText(string text)
    {
        var document = new DocumentText("article.txt", text);
        _text = document.Text;
        Reading = MarkReader.Read(document, ArticleReader.Read(document));
    }

    public MarkReading Reading { get; }

    public IEnumerable<string> Quotations => Reading.Quotations.Select(q => string.Join("|", q.Segments.Select(s => s.In(_text))));

    public IEnumerable<string> Complaints => Reading.Diagnostics.Select(d => $"{d.Rule} {d.Span.Start} {d.Arguments[0]}: {d.Arguments[1]}");
}
