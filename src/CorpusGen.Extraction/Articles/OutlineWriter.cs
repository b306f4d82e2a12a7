using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Articles;

/// <summary>Turns a finished draft into the outline: paragraphs of one kind that follow each other become one region.</summary>
internal static class OutlineWriter
{
    public static ArticleOutline Write(ArticleDraft draft)
    {
        var posts = draft.Posts.OrderBy(p => p.Region.Start).ToList();
        return new()
        {
            Headline = draft.Headline,
            Published = draft.Published,
            Dateline = draft.Dateline,
            Author = draft.Author,
            Contributors = draft.Contributors.ToEquatableArray(),
            Credit = draft.Credit,
            Paragraphs = BodyParagraphs(draft).ToEquatableArray(),
            Regions = Regions(draft, posts).ToEquatableArray(),
            Tweets = posts.Select(p => p.Fact).ToEquatableArray(),
        };
    }

    private static IEnumerable<Span> BodyParagraphs(ArticleDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.RoleOf(i) == ParagraphRole.Body) yield return draft[i];
        }
    }

    private static List<RegionFact> Regions(ArticleDraft draft, List<EmbeddedPost> posts)
    {
        var regions = new List<RegionFact>();
        var next = 0;
        for (var i = 0; i < draft.Count; i++)
        {
            switch (draft.RoleOf(i))
            {
                case ParagraphRole.Body: Extend(regions, RegionKind.Body, draft, i); break;
                case ParagraphRole.Boilerplate: Extend(regions, RegionKind.Boilerplate, draft, i); break;
                case ParagraphRole.Credit: Extend(regions, RegionKind.Credit, draft, i); break;
                case ParagraphRole.Heading: regions.Add(new(RegionKind.Heading, draft[i])); break;
                case ParagraphRole.Post when next < posts.Count && posts[next].Region.Start == draft[i].Start:
                    regions.Add(new(RegionKind.Tweet, posts[next++].Region));
                    break;
            }
        }

        return regions;
    }

    private static void Extend(List<RegionFact> regions, RegionKind kind, ArticleDraft draft, int index)
    {
        var last = regions.Count - 1;
        if (last >= 0 && index > 0 && regions[last].Kind == kind && regions[last].Span.End == draft[index - 1].End)
        {
            regions[last] = new(kind, Span.FromBounds(regions[last].Span.Start, draft[index].End));
        }
        else
        {
            regions.Add(new(kind, draft[index]));
        }
    }
}
