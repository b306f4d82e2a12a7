using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>What the noun phrases of a document mean, as far as it is known.</summary>
internal sealed class MentionTable
{
    /// <summary>Stands for the source of a phrase that is read only when asked for.</summary>
    public const int Unasked = -2;

    private readonly int[][] _meant;
    private readonly int[][] _owners;
    private readonly NounPhrase?[][] _names;
    private readonly VerbGroup[]?[] _clauses;

    /// <summary>A table in which nothing means anything yet.</summary>
    public MentionTable(IReadOnlyList<SentenceSyntax> sentences)
    {
        Sentences = sentences;
        _meant = new int[sentences.Count][];
        _owners = new int[sentences.Count][];
        _names = new NounPhrase?[sentences.Count][];
        _clauses = new VerbGroup[sentences.Count][];
        for (var s = 0; s < sentences.Count; s++)
        {
            var count = sentences[s].NounPhrases.Count;
            (_meant[s], _owners[s], _names[s]) = (new int[count], new int[count], new NounPhrase?[count]);
            for (var i = 0; i < count; i++) _meant[s][i] = _owners[s][i] = -1;
        }
    }

    public IReadOnlyList<SentenceSyntax> Sentences { get; }

    /// <summary>The sources the phrases mean.</summary>
    public SourceBook Book { get; } = new();

    /// <summary>The source each phrase of a sentence means, -1 for none, or <see cref="Unasked"/>.</summary>
    public int[] Meant(int sentence) => _meant[sentence];

    /// <summary>The source named inside each phrase of a sentence: whose campaign it is in “Lind’s campaign”; -1 for none.</summary>
    public int[] Owners(int sentence) => _owners[sentence];

    /// <summary>The names that stand in apposition to phrases of a sentence.</summary>
    public NounPhrase?[] Names(int sentence) => _names[sentence];

    /// <summary>
    /// The verb groups of a sentence that have subjects, those of its main clauses first: “When Park came, Lind left” is about
    /// Lind, and so is “Park was late, Lind said”.
    /// </summary>
    public VerbGroup[] Clauses(int sentence) => _clauses[sentence] ??= ReadClauses(Sentences[sentence]);

    private static VerbGroup[] ReadClauses(SentenceSyntax syntax)
    {
        var main = new List<VerbGroup>();
        var dependent = new List<VerbGroup>();
        var report = ReportOf(syntax);
        if (report is not null) main.Add(report);
        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.Subject >= 0 && verb != report) (verb.IsAdjunct || verb.IsRelative ? dependent : main).Add(verb);
        }

        main.AddRange(dependent);
        return [.. main];
    }

    /// <summary>“Park was late, Lind said.”, “Park was late, said Lind, who had waited.”</summary>
    private static VerbGroup? ReportOf(SentenceSyntax syntax)
    {
        if (syntax.Closing >= 0 && syntax.VerbGroups[syntax.Closing].Subject >= 0) return syntax.VerbGroups[syntax.Closing];
        return syntax.VerbGroups.Find(v => v.Subject >= 0 && syntax.NounPhrases[v.Subject].Start >= v.End && v.IsSaying);
    }

    /// <summary>The first phrase of a sentence that ends behind a token.</summary>
    public int IndexBefore(int sentence, int token)
    {
        var phrases = Sentences[sentence].NounPhrases;
        var index = 0;
        while (index < phrases.Count && phrases[index].End <= token) index++;
        return index;
    }
}
