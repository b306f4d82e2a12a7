using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Tests.Articles;

/// <summary>An article read for its structure, its spans as words.</summary>
internal sealed class Outlined
{
    private readonly string _text;

    public Outlined(string text)
    {
        var document = new DocumentText("article.txt", text);
        _text = document.Text;
        Outline = ArticleReader.Read(document);
    }

    public ArticleOutline Outline { get; }

    public string? Headline => Words(Outline.Headline);

    public string? Dateline => Words(Outline.Dateline);

    public string? Author => Words(Outline.Author);

    public string? Credit => Words(Outline.Credit);

    public IEnumerable<string> Paragraphs => Outline.Paragraphs.Select(p => p.In(_text));

    public IEnumerable<string> Of(RegionKind kind) => Outline.Regions.Where(r => r.Kind == kind).Select(r => r.Span.In(_text));

    private string? Words(Span? span) => span?.In(_text);
}
