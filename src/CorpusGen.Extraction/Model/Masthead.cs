using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Model;

/// <summary>What an article is called, who wrote it and where: what its front matter says, and else what its text shows.</summary>
public sealed record Masthead
{
    /// <summary>The headline, or null.</summary>
    public WrittenText? Headline { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public WrittenText? Author { get; init; }

    /// <summary>Those named as having contributed: further authors of the front matter, then those of the text.</summary>
    public EquatableArray<ContributorFact> Contributors { get; init; }

    /// <summary>The outlet, or null.</summary>
    public WrittenText? Publisher { get; init; }

    /// <summary>The address, or null.</summary>
    public WrittenText? Url { get; init; }

    /// <summary>What it is filed under.</summary>
    public EquatableArray<WrittenText> Tags { get; init; }

    /// <summary>The masthead of a document.</summary>
    /// <param name="facts">What the document says of itself.</param>
    /// <returns>The masthead.</returns>
    public static Masthead Of(DocumentFacts facts)
    {
        var (text, front) = (facts.Document.Text, facts.FrontMatter);
        var authors = front?.Authors ?? default;
        return new Masthead
        {
            Headline = front?.Title ?? Written(facts.Headline, text),
            Author = authors.IsEmpty ? Written(facts.Author, text) : authors[0],
            Contributors = authors.Count > 1 ? Join(authors, facts.Contributors) : facts.Contributors,
            Publisher = front?.Publisher ?? Written(facts.Publisher, text),
            Url = front?.Url,
            Tags = front?.Tags ?? default,
        };
    }

    private static WrittenText? Written(Span? span, string text) => span is { } place ? new WrittenText(place.In(text), place) : null;

    private static EquatableArray<ContributorFact> Join(EquatableArray<WrittenText> authors, EquatableArray<ContributorFact> contributors)
    {
        var named = new HashSet<string>(contributors.Select(c => c.Name));
        var others = authors.Skip(1).Where(author => !named.Contains(author.Text));
        return others.Select(author => new ContributorFact(author.Text, null, author.Span)).Concat(contributors).ToEquatableArray();
    }
}
