using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>What the noun phrases of a document mean, as far as it is known.</summary>
/// <remarks>It keeps its room, and its sources theirs, from one document to the next.</remarks>
internal sealed class MentionTable
{
    /// <summary>Stands for the source of a phrase that is read only when asked for.</summary>
    public const int Unasked = -2;

    /// <summary>A clause deeper than this is about nobody the sentence is about.</summary>
    private const int DeepestClause = 8;

    private readonly Dictionary<int, NounPhrase> _names = [];

    // The phrases of all sentences in a row; each sentence knows where its own begin.
    private int[] _first = [];
    private int[] _meant = [];
    private int[] _owners = [];

    // The clauses in a row as well, a sentence's when it is first asked for; a view of them outlives the row's growing.
    private readonly Buffer<VerbGroup> _clauses = new();
    private ClauseRange[] _clausesOf = [];

    public List<SentenceSyntax> Sentences { get; private set; } = [];

    /// <summary>The sources the phrases mean.</summary>
    public SourceBook Book { get; } = new();

    /// <summary>Forgets the last document; of the next one’s phrases none means anything yet.</summary>
    public void Restart(List<SentenceSyntax> sentences)
    {
        Sentences = sentences;
        Book.Restart();
        _names.Clear();
        MakeRoom(ref _first, sentences.Count + 1);
        _clauses.Clear();
        MakeRoom(ref _clausesOf, sentences.Count);
        Array.Clear(_clausesOf, 0, _clausesOf.Length);
        for (var s = 0; s < sentences.Count; s++) _first[s + 1] = _first[s] + sentences[s].NounPhrases.Count;
        var phrases = _first[sentences.Count];
        MakeRoom(ref _meant, phrases);
        MakeRoom(ref _owners, phrases);
        _meant.AsSpan(0, phrases).Fill(-1);
        _owners.AsSpan(0, phrases).Fill(-1);
    }

    /// <summary>The source each phrase of a sentence means, -1 for none, or <see cref="Unasked"/>.</summary>
    public Span<int> Meant(int sentence) => _meant.AsSpan(_first[sentence], _first[sentence + 1] - _first[sentence]);

    /// <summary>The source named inside each phrase of a sentence: whose campaign it is in “Lind’s campaign”; -1 for none.</summary>
    public Span<int> Owners(int sentence) => _owners.AsSpan(_first[sentence], _first[sentence + 1] - _first[sentence]);

    /// <summary>Notes the name that stands in apposition to a phrase; few phrases have one.</summary>
    public void SetName(int sentence, int phrase, NounPhrase name) => _names[_first[sentence] + phrase] = name;

    /// <summary>The name in apposition to a phrase, or null.</summary>
    public NounPhrase? NameOf(int sentence, int phrase) =>
        _names.Count > 0 && _names.TryGetValue(_first[sentence] + phrase, out var name) ? name : null;

    /// <summary>
    /// The verb groups of a sentence that have subjects, those of its main clauses first: “When Park came, Lind left” is about
    /// Lind, and so is “Park was late, Lind said”.
    /// </summary>
    public ReadOnlySpan<VerbGroup> Clauses(int sentence)
    {
        ref var clauses = ref _clausesOf[sentence];
        if (!clauses.IsRead) clauses = ReadClauses(Sentences[sentence]);
        return _clauses.AsSpan().Slice(clauses.Start, clauses.Count);
    }

    private static void MakeRoom<T>(ref T[] array, int count)
    {
        if (array.Length < count) array = new T[count + (count / 2)];
    }

    private ClauseRange ReadClauses(SentenceSyntax syntax)
    {
        var start = _clauses.Count;
        var report = ReportOf(syntax);
        if (report is not null) _clauses.Add(report);
        Take(syntax.VerbGroups, report, areDependent: false);
        Take(syntax.VerbGroups, report, areDependent: true);
        return new ClauseRange(start, _clauses.Count - start, IsRead: true);
    }

    /// <summary>“When Park tried to help, Lind left”, “Noting that Park came, Lind left”: what depends on an adjunct is part of it.</summary>
    private static bool IsDependent(List<VerbGroup> verbs, VerbGroup verb)
    {
        for (var steps = 0; steps < DeepestClause; steps++)
        {
            if (verb.IsAdjunct || verb.IsRelative) return true;
            if (verb.Governor < 0) return verb.Subject < 0 || verb.Kind is not VerbGroupKind.Finite;
            verb = verbs[verb.Governor];
        }

        return true;
    }

    private void Take(List<VerbGroup> verbs, VerbGroup? report, bool areDependent)
    {
        foreach (var verb in verbs)
        {
            if (verb.Subject >= 0 && verb != report && IsDependent(verbs, verb) == areDependent) _clauses.Add(verb);
        }
    }

    /// <summary>“Park was late, Lind said.”, “Park was late, said Lind, who had waited.”</summary>
    private static VerbGroup? ReportOf(SentenceSyntax syntax)
    {
        if (syntax.Closing >= 0 && syntax.VerbGroups[syntax.Closing].Subject >= 0) return syntax.VerbGroups[syntax.Closing];
        foreach (var verb in syntax.VerbGroups)
        {
            if (verb.Subject >= 0 && syntax.NounPhrases[verb.Subject].Start >= verb.End && verb is { IsSaying: true, Kind: VerbGroupKind.Finite }) return verb;
        }

        return null;
    }

    /// <summary>The first phrase of a sentence that ends behind a token.</summary>
    public int IndexBefore(int sentence, int token)
    {
        var phrases = Sentences[sentence].NounPhrases;
        var index = 0;
        while (index < phrases.Count && phrases[index].End <= token) index++;
        return index;
    }

    /// <summary>Where the clauses of one sentence stand in the row.</summary>
    private readonly record struct ClauseRange(int Start, int Count, bool IsRead);
}
