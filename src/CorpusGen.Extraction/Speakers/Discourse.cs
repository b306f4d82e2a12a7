using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Who is meant by each noun phrase of a document: names by their forms, pronouns by who was spoken of before.</summary>
internal sealed class Discourse
{
    private readonly MentionTable _table;
    private readonly NameMentions _names;
    private readonly PronounReader _pronouns;
    private readonly NominalReader _nominals;
    private readonly IssuerReader _issuers;
    private readonly AuthorReader _author;

    /// <summary>Reads the names of a document, then their roles, then the pronouns.</summary>
    /// <param name="sentences">The reporter's sentences.</param>
    /// <param name="byline">The names of the byline, or null.</param>
    public Discourse(List<SentenceSyntax> sentences, string? byline = null)
        : this(sentences, new DiscoursePools(), byline)
    {
    }

    /// <summary>Writes over the discourse of a document that is done with.</summary>
    /// <param name="sentences">The reporter's sentences.</param>
    /// <param name="pools">The room.</param>
    /// <param name="byline">The names of the byline, or null.</param>
    /// <param name="textStart">Where the text begins, behind what stands above it.</param>
    public Discourse(List<SentenceSyntax> sentences, DiscoursePools pools, string? byline, int textStart = 0)
    {
        pools.Restart(sentences);
        _table = pools.Mentions;
        _names = new NameMentions(_table, pools);
        Func<int, int, int> sourceOf = SourceOf;
        _pronouns = new PronounReader(_table, sourceOf);
        _nominals = new NominalReader(_table, new UnnamedDescriptions(_table, _pronouns), sourceOf);
        _issuers = new IssuerReader(_table, sourceOf, SourceOfPart);
        _author = new AuthorReader(_table, byline);
        _names.Read();
        if (sentences.Count > 0) pools.FullNames.Read(sentences[0].Text, textStart, _table.Book.Sources);
        var descriptions = new Descriptions(_table);
        for (var s = 0; s < sentences.Count; s++)
        {
            ReadRoles(s);
            descriptions.Read(s);
        }

        _table.Book.CloseDescriptions();
        for (var s = 0; s < sentences.Count; s++) ReadPronouns(s);
    }

    public IReadOnlyList<Source> Sources => _table.Book.Sources;

    /// <summary>The name in apposition to a phrase (“The mayor, Mara Lind,”), or the phrase itself.</summary>
    public NounPhrase NameFor(int sentence, int phrase) => _table.NameOf(sentence, phrase) ?? PhraseAt(sentence, phrase);

    /// <summary>The source a noun phrase means, or -1; a common noun gets a record only when asked for.</summary>
    public int SourceOf(int sentence, int phrase)
    {
        ref var source = ref _table.Meant(sentence)[phrase];
        if (source == MentionTable.Unasked) source = Read(sentence, phrase);
        return source >= 0 ? source : Author(sentence, PhraseAt(sentence, phrase));
    }

    /// <summary>A source by a name that stands in no sentence, such as a post's author.</summary>
    public int SourceOf(string name, SpeakerKind kind) => _table.Book.Add(new NameParts(name, kind));

    /// <summary>The source of a phrase that is part of another: the possessor of “Lind’s warning”.</summary>
    public int SourceOfPart(int sentence, NounPhrase part)
    {
        var syntax = _table.Sentences[sentence];
        var index = _table.IndexBefore(sentence, part.Start);
        if (part.Kind == NounPhraseKind.Pronoun)
            return _pronouns.Read(sentence, index, part.Start) is >= 0 and var meant ? meant : Author(sentence, part);
        if (part.Kind != NounPhraseKind.Name) return ReadNominal(sentence, index, part);
        var owners = _table.Owners(sentence);
        return index < owners.Length && owners[index] >= 0 ? owners[index] : _names.SourceOf(syntax, part);
    }

    // The table does not learn who “I” is: to “he” and “she” nobody is who writes.
    private int Author(int sentence, NounPhrase phrase) =>
        phrase.Kind == NounPhraseKind.Pronoun && AuthorReader.IsFirstPerson(_table.Sentences[sentence].TextAt(phrase.Start)) ? _author.Read() : -1;

    private NounPhrase PhraseAt(int sentence, int phrase) => _table.Sentences[sentence].NounPhrases[phrase];

    private void ReadRoles(int s)
    {
        var syntax = _table.Sentences[s];
        if (!syntax.Has(Tag.Name) || !Appositions.MayHave(syntax)) return;
        for (var chunk = 0; chunk < syntax.Chunks.Count; chunk++)
        {
            if (Appositions.At(syntax, chunk) is { } apposition) ReadRole(s, apposition);
        }
    }

    private void ReadRole(int s, Apposition apposition)
    {
        var syntax = _table.Sentences[s];
        var meant = _table.Meant(s);
        var index = meant[apposition.Name];
        if (index < 0 || Sources[index] is not { Kind: SpeakerKind.Person } source) return;
        source.AddRole(Wording.Of(syntax, apposition.RoleStart, apposition.RoleEnd));
        meant[apposition.RolePhrase] = index;
        if (NameReader.GenderOfRole(syntax.LexemeAt(syntax.NounPhrases[apposition.RolePhrase].Head)) is { } gender) source.AddHonorific(gender);
        if (apposition.RolePhrase < apposition.Name) _table.SetName(s, apposition.RolePhrase, syntax.NounPhrases[apposition.Name]);
    }

    // “it”, “they”, “both” and “one of …” mean a source only where they speak: most of them mean none.
    private void ReadPronouns(int s)
    {
        var syntax = _table.Sentences[s];
        if (!syntax.Has(Tag.Pronoun)) return;
        var meant = _table.Meant(s);
        for (var i = 0; i < meant.Length; i++)
        {
            var phrase = syntax.NounPhrases[i];
            if (phrase.Kind != NounPhraseKind.Pronoun) continue;
            meant[i] = IsReadWhenAsked(syntax, phrase) ? MentionTable.Unasked : _pronouns.Read(s, i, phrase.Start);
        }
    }

    private int Read(int s, int phrase)
    {
        var (syntax, np) = (_table.Sentences[s], PhraseAt(s, phrase));
        if (np.Kind != NounPhraseKind.Pronoun) return ReadNominal(s, phrase, np);
        if (!HasComplement(syntax, np)) return _pronouns.Read(s, phrase, np.Start);

        // “one of the captains”: nobody the text names, but a source all the same.
        return _table.Book.AddUnnamed(Wording.Of(syntax, np.Start, EndOfComplement(syntax, np)).ToString(), SpeakerKind.Unnamed);
    }

    private int ReadNominal(int s, int phrase, NounPhrase np) =>
        _issuers.Read(s, phrase, np) is >= 0 and var issuer ? issuer : _nominals.Read(s, phrase, np);

    private static bool IsReadWhenAsked(SentenceSyntax syntax, NounPhrase pronoun)
    {
        if (HasComplement(syntax, pronoun)) return true;
        return syntax.Is(pronoun.Start, "it") || syntax.Is(pronoun.Start, "they") || syntax.Is(pronoun.Start, "them")
            || syntax.Is(pronoun.Start, "both") || syntax.Is(pronoun.Start, "two");
    }

    private static bool HasComplement(SentenceSyntax syntax, NounPhrase pronoun) =>
        syntax.LexemeAt(pronoun.Start).Is(WordFacts.IndefinitePronoun) && pronoun.End < syntax.Sentence.End && syntax.Is(pronoun.End, "of");

    /// <summary>“one of the captains”: what “of” adds belongs to the description.</summary>
    private static int EndOfComplement(SentenceSyntax syntax, NounPhrase pronoun)
    {
        foreach (var phrase in syntax.NounPhrases)
        {
            if (phrase.Start == pronoun.End + 1) return phrase.End;
        }

        return pronoun.End;
    }
}
