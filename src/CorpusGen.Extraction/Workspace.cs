using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction;

/// <summary>What the stages write a document's analysis into; given back, it serves the next document of the thread.</summary>
/// <remarks>Nothing in it may outlive its document: what the facts keep is copied out of it.</remarks>
internal sealed class Workspace : IDisposable
{
    /// <summary>The room that a longer text needs is not kept.</summary>
    private const int LongestKept = 1 << 20;

    [ThreadStatic]
    private static Workspace? s_spare;

    /// <summary>Lines, then paragraphs.</summary>
    public List<Paragraph> Paragraphs { get; } = [];

    /// <summary>Quotation marks.</summary>
    public MarkPools Marks { get; } = new();

    /// <summary>Tokens and sentences.</summary>
    public Narration Narration { get; } = new();

    /// <summary>Tags, chunks and clauses.</summary>
    public SyntaxPools Syntax { get; } = new();

    /// <summary>Mentions and sources.</summary>
    public DiscoursePools Discourse { get; } = new();

    /// <summary>Who may have said each quotation.</summary>
    public AttributionPools Attribution { get; } = new();

    /// <summary>The speakers' numbers.</summary>
    public SpeakerSelection Speakers { get; } = new();

    /// <summary>Where the quotes are put together.</summary>
    public QuotePools Quotes { get; } = new();

    /// <summary>One that no other document uses.</summary>
    public static Workspace Rent()
    {
        var workspace = s_spare ?? new Workspace();
        s_spare = null;
        return workspace;
    }

    /// <summary>Gives it back.</summary>
    public void Dispose()
    {
        if (Narration.Text.Length > LongestKept) return;
        Narration.Restart(string.Empty);
        Discourse.Restart([]);
        s_spare = this;
    }
}
