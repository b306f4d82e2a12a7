using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Articles;

/// <summary>Turns a finished draft into the outline: paragraphs of one kind that follow each other become one region.</summary>
internal static class OutlineWriter
{
    public static ArticleOutline Write(ArticleDraft draft)
    {
        if (draft.Posts.Count > 1) draft.Posts.Sort((one, other) => one.Region.Start.CompareTo(other.Region.Start));
        return new()
        {
            FrontMatter = draft.FrontMatter.Fact,
            Headline = draft.Headline,
            Published = draft.FrontMatter.Fact?.Published ?? draft.Published,
            Dateline = draft.Dateline,
            Author = draft.Author,
            Contributors = new([.. draft.Contributors]),
            Credit = draft.Credit,
            Paragraphs = new(BodyParagraphs(draft)),
            Regions = new([.. Regions(draft)]),
            Tweets = draft.Posts.Count == 0 ? default : new([.. draft.Posts.ConvertAll(post => post.Fact)]),
            Diagnostics = draft.FrontMatter.Diagnostics,
        };
    }

    private static Span[] BodyParagraphs(ArticleDraft draft)
    {
        var paragraphs = new Span[draft.CountOf(ParagraphRole.Body)];
        for (int i = 0, next = 0; i < draft.Count; i++)
        {
            if (draft.RoleOf(i) == ParagraphRole.Body) paragraphs[next++] = draft[i];
        }

        return paragraphs;
    }

    private static List<RegionFact> Regions(ArticleDraft draft)
    {
        var regions = new List<RegionFact>();
        var posts = draft.Posts;
        var next = 0;
        var front = draft.FrontMatter.Fact;
        if (front is not null) regions.Add(new(RegionKind.Boilerplate, front.Span));
        for (var i = 0; i < draft.Count; i++)
        {
            switch (draft.RoleOf(i))
            {
                case ParagraphRole.Body: Extend(regions, RegionKind.Body, draft, i); break;
                case ParagraphRole.Boilerplate: Extend(regions, RegionKind.Boilerplate, draft, i); break;
                case ParagraphRole.Credit: Extend(regions, RegionKind.Credit, draft, i); break;
                case ParagraphRole.Heading: regions.Add(new(RegionKind.Heading, draft[i])); break;

                // The front matter's title is the headline; what stands above the text is a heading beside it.
                case ParagraphRole.Headline when front?.Title is not null: regions.Add(new(RegionKind.Heading, draft[i])); break;
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
