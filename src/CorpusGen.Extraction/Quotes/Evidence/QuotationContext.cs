using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.Rules;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>A quotation that asks for its source: what stands around it, what the rules propose, who spoke before and after.</summary>
internal sealed class QuotationContext
{
    /// <summary>How many verbs out from the quotation are looked at.</summary>
    private const int LongestChain = 8;

    /// <summary>How many chunks back the last verb of saying is looked for.</summary>
    private const int ReportReach = 30;

    public QuotationContext(Scene scene, int quotation, IReadOnlyList<Proposal> proposals)
    {
        Scene = scene;
        Quotation = quotation;
        Proposals = proposals;
        First = scene.First(quotation);
        Last = scene.Last(quotation);
        Syntax = scene.SyntaxOf(First);
        Kind = QuoteKinds.Of(scene, quotation) == QuoteKind.Mixed ? "mixed" : "direct";
        Before = First.Site.Chunk == 0 ? "start" : Describe(Syntax, Syntax.Chunks[First.Site.Chunk - 1]);
        var next = Last.Site.Chunk + 1;
        var chunks = scene.SyntaxOf(Last).Chunks;
        After = next < chunks.Count ? EvidenceTerms.Of(chunks[next].Kind) : "end";
        SubjectBefore = First.Sentence > 0 ? Subjects.First(scene, First.Sentence - 1) : -1;
        ReadChain();
        LastReport = FindLastReport();
    }

    public Scene Scene { get; }

    public int Quotation { get; }

    public IReadOnlyList<Proposal> Proposals { get; }

    public QuotationPlace First { get; }

    public QuotationPlace Last { get; }

    /// <summary>The sentence in which the quotation begins.</summary>
    public SentenceSyntax Syntax { get; }

    /// <summary>Whether the quotation reads as direct or as mixed speech.</summary>
    public string Kind { get; }

    /// <summary>What stands right before the quotation.</summary>
    public string Before { get; }

    /// <summary>What stands right behind it.</summary>
    public string After { get; }

    /// <summary>The verbs in whose clauses the quotation stands, the nearest first.</summary>
    public List<int> Chain { get; } = [];

    /// <summary>
    /// The chunk of the last verb of saying before the words, whatever governs them (after what she said was “a long talk”), or -1.
    /// </summary>
    public int LastReport { get; }

    /// <summary>The first person who is a subject in the sentence before, or -1.</summary>
    public int SubjectBefore { get; }

    /// <summary>The phrase that only relays the words, or -1: the Herald, in “the Herald quoted Lind as saying”.</summary>
    public int Relay { get; private set; } = -1;

    /// <summary>Who was found to speak before, or null.</summary>
    public Proposal? Earlier { get; init; }

    /// <summary>Where that quotation ends.</summary>
    public QuotationPlace EarlierPlace { get; init; }

    /// <summary>Whom the next quotation's own sentence names, or null.</summary>
    public Proposal? Later { get; init; }

    /// <summary>Where that quotation begins.</summary>
    public QuotationPlace LaterPlace { get; init; }

    /// <summary>What the quoted words look like.</summary>
    public required WordsOfQuotation Words { get; init; }

    public VerbGroup VerbAt(int chain) => Syntax.VerbGroups[Chain[chain]];

    /// <summary>The verb around the quotation that has a phrase for its subject, by a relative pronoun (Park, who said), or null.</summary>
    public VerbGroup? RelativeVerbOf(int phrase)
    {
        foreach (var index in Chain)
        {
            var verb = Syntax.VerbGroups[index];
            if (verb.Subject == phrase) return Scene.RelativePronounOf(Syntax, verb) is null ? null : verb;
        }

        return null;
    }

    private void ReadChain()
    {
        for (var verb = First.Site.Verb; verb >= 0 && Chain.Count < LongestChain; verb = Syntax.VerbGroups[verb].Governor)
        {
            if (Chain.Contains(verb)) return;
            Chain.Add(verb);
            if (!Syntax.VerbGroups[verb].IsRelayed) continue;
            var relaying = Syntax.VerbGroups[verb].Governor;
            if (relaying >= 0) Relay = Syntax.VerbGroups[relaying].Subject;
            return;
        }
    }

    private int FindLastReport()
    {
        var site = First.Site.Chunk;
        for (var i = site - 1; i >= 0 && i >= site - ReportReach; i--)
        {
            var chunk = Syntax.Chunks[i];
            if (chunk.Kind == ChunkKind.VerbGroup && Syntax.VerbGroups[chunk.Index].IsSaying) return i;
        }

        return -1;
    }

    private static string Describe(SentenceSyntax syntax, Chunk chunk) => chunk.Kind switch
    {
        ChunkKind.VerbGroup => "verb-" + syntax.VerbGroups[chunk.Index].ReportClass,
        ChunkKind.Preposition => "preposition-" + Word(syntax, chunk),
        ChunkKind.Other when chunk.End - chunk.Start == 1 => "other-" + Word(syntax, chunk),
        _ => EvidenceTerms.Of(chunk.Kind),
    };

    private static string Word(SentenceSyntax syntax, Chunk chunk) =>
        syntax.TextAt(chunk.Start).ToString().ToLowerInvariant().Replace('’', '\'').Replace(' ', '-');
}
