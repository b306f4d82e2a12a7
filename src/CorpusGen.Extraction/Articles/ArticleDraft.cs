using System.Collections.Generic;
using CorpusGen.Extraction.Articles.FrontMatter;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>An article while the rules are at work: its paragraphs, what each is for, and the facts found so far.</summary>
internal sealed class ArticleDraft(string text, List<Paragraph> paragraphs)
{
    private readonly ParagraphRole[] _roles = new ParagraphRole[paragraphs.Count];

    public string Text { get; } = text;

    public int Count => paragraphs.Count;

    /// <summary>What stands above the paragraphs.</summary>
    public FrontMatterReading FrontMatter { get; init; }

    public Span? Headline { get; set; }

    public PublishedFact? Published { get; set; }

    public Span? Dateline { get; set; }

    public Span? Author { get; set; }

    public Span? Credit { get; set; }

    public List<ContributorFact> Contributors { get; } = [];

    /// <summary>The embedded posts, in the order the rules found them.</summary>
    public List<EmbeddedPost> Posts { get; } = [];

    public Span this[int index] => paragraphs[index].Span;

    public ParagraphRole RoleOf(int index) => _roles[index];

    public bool IsUnclaimed(int index) => _roles[index] == ParagraphRole.Body;

    public void Claim(int index, ParagraphRole role) => _roles[index] = role;

    public int CountOf(ParagraphRole role)
    {
        var count = 0;
        foreach (var one in _roles)
        {
            if (one == role) count++;
        }

        return count;
    }

    /// <summary>The next unclaimed paragraph at or after an index, or -1.</summary>
    public int NextUnclaimed(int index)
    {
        while (index < Count && !IsUnclaimed(index)) index++;
        return index < Count ? index : -1;
    }

    /// <summary>The last unclaimed paragraph at or before an index, or -1.</summary>
    public int PreviousUnclaimed(int index)
    {
        while (index >= 0 && !IsUnclaimed(index)) index--;
        return index;
    }

    /// <summary>Whether a paragraph beside this one is furniture of the page.</summary>
    public bool IsBesideBoilerplate(int index) =>
        (index > 0 && _roles[index - 1] == ParagraphRole.Boilerplate)
        || (index + 1 < Count && _roles[index + 1] == ParagraphRole.Boilerplate);
}
