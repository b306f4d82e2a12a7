using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Articles;

/// <summary>Tells what each paragraph of a document is for.</summary>
internal static class ArticleReader
{
    public static ArticleOutline Read(DocumentText document)
    {
        var paragraphs = new List<Span>();
        var start = 0;
        var text = document.Text;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n') continue;
            var a = start;
            var b = i;
            while (a < b && char.IsWhiteSpace(text[a])) a++;
            while (b > a && char.IsWhiteSpace(text[b - 1])) b--;
            if (b > a) paragraphs.Add(Span.FromBounds(a, b));
            start = i + 1;
        }

        var regions = paragraphs.ConvertAll(p => new RegionFact(RegionKind.Body, p));
        return new ArticleOutline { Paragraphs = new([.. paragraphs]), Regions = new([.. regions]) };
    }
}
