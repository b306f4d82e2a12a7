using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.Rules;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>
/// A quotation that asks for its source: what stands around it, what the rules propose, who spoke before and after. One serves all
/// quotations of a document in turn, and then those of the next document.
/// </summary>
internal sealed class QuotationContext(Scene scene)
{
    /// <summary>How many verbs out from the quotation are looked at.</summary>
    private const int LongestChain = 8;

    /// <summary>How many chunks back the last verb of saying is looked for.</summary>
    private const int ReportReach = 30;

    /// <summary>The document.</summary>
    public Scene Scene { get; private set; } = scene;

    public int Quotation { get; private set; }

    /// <summary>What the rules propose, in the order in which they are asked.</summary>
    public Buffer<Proposal> Proposals { get; } = new();

    public QuotationPlace First { get; private set; }

    public QuotationPlace Last { get; private set; }

    /// <summary>The sentence in which the quotation begins.</summary>
    public SentenceSyntax Syntax { get; private set; } = scene.Sentences[0];

    /// <summary>Whether the quotation reads as direct or as mixed speech.</summary>
    public Term Kind { get; private set; } = EvidenceTerms.Direct;

    /// <summary>What stands right before the quotation.</summary>
    public Term Before { get; private set; } = EvidenceTerms.Start;

    /// <summary>What stands right behind it.</summary>
    public Term After { get; private set; } = EvidenceTerms.End;

    /// <summary>Whether its sentence has nothing but quotations and marks.</summary>
    public bool IsAlone { get; private set; }

    /// <summary>The verbs in whose clauses the quotation stands, the nearest first.</summary>
    public List<int> Chain { get; } = [];

    /// <summary>
    /// The chunk of the last verb of saying before the words, whatever governs them (after what she said was “a long talk”), or -1.
    /// </summary>
    public int LastReport { get; private set; }

    /// <summary>The first person who is a subject in the sentence before, or -1.</summary>
    public int SubjectBefore { get; private set; }

    /// <summary>The phrase that only relays the words, or -1: the Herald, in “the Herald quoted Lind as saying”.</summary>
    public int Relay { get; private set; }

    /// <summary>Who was found to speak before, or null.</summary>
    public Proposal? Earlier { get; private set; }

    /// <summary>The phrase that names who was found to speak before, or null.</summary>
    public Span? EarlierMention => Earlier?.Mention;

    /// <summary>Where that quotation ends.</summary>
    public QuotationPlace EarlierPlace { get; private set; }

    /// <summary>Whom the next quotation's own sentence names, or null.</summary>
    public Proposal? Later { get; private set; }

    /// <summary>The phrase that names whom the next quotation's own sentence names, or null.</summary>
    public Span? LaterMention => Later?.Mention;

    /// <summary>Where that quotation begins.</summary>
    public QuotationPlace LaterPlace { get; private set; }

    /// <summary>What the quoted words look like.</summary>
    public WordsOfQuotation Words { get; private set; }

    /// <summary>Looks around a quotation; the rules' proposals are there already.</summary>
    /// <param name="quotation">The quotation's position.</param>
    /// <param name="decided">What was decided for the quotations, as far as it was.</param>
    /// <param name="isRepeated">Whether its words stand between marks elsewhere as well.</param>
    public void Read(int quotation, Proposal?[] decided, bool isRepeated)
    {
        Quotation = quotation;
        First = Scene.First(quotation);
        Last = Scene.Last(quotation);
        Syntax = Scene.SyntaxOf(First);
        Kind = QuoteKinds.Of(Scene, quotation) == QuoteKind.Mixed ? EvidenceTerms.Mixed : EvidenceTerms.Direct;
        Before = First.Site.Chunk == 0 ? EvidenceTerms.Start : Describe(Syntax, Syntax.Chunks[First.Site.Chunk - 1]);
        var next = Last.Site.Chunk + 1;
        var chunks = Scene.SyntaxOf(Last).Chunks;
        After = next < chunks.Count ? EvidenceTerms.Of(chunks[next].Kind) : EvidenceTerms.End;
        IsAlone = Scene.IsQuotationAlone(Syntax);
        SubjectBefore = First.Sentence > 0 ? Subjects.First(Scene, First.Sentence - 1) : -1;
        Words = new WordsOfQuotation(Scene.Text, Scene.Quotations[quotation].Segments, isRepeated);
        ReadNeighbours(decided);
        ReadChain();
        LastReport = FindLastReport();
    }

    /// <summary>Turns to another document.</summary>
    public void Restart(Scene scene) => Scene = scene;

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

    private void ReadNeighbours(Proposal?[] decided)
    {
        var (before, after) = (Scene.Before(Quotation), Scene.After(Quotation));
        Earlier = before >= 0 ? decided[before] : null;
        EarlierPlace = before >= 0 ? Scene.Last(before) : default;
        Later = after >= 0 ? decided[after] : null;
        LaterPlace = after >= 0 ? Scene.First(after) : default;
    }

    private void ReadChain()
    {
        Chain.Clear();
        Relay = -1;
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

    private static Term Describe(SentenceSyntax syntax, Chunk chunk) => chunk.Kind switch
    {
        ChunkKind.VerbGroup => EvidenceTerms.Behind(syntax.VerbGroups[chunk.Index]),
        ChunkKind.Preposition => new Term("preposition-", syntax.LexemeAt(chunk.Start).Word),
        ChunkKind.Other when chunk.End - chunk.Start == 1 => new Term("other-", syntax.LexemeAt(chunk.Start).Word),
        _ => EvidenceTerms.Of(chunk.Kind),
    };
}
