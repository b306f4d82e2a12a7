using System;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Finds who “I” is in the reporter's own sentences: the one author of the byline, else whom the last lines introduce: “Mara Lind
/// is a retired engineer.”
/// </summary>
internal sealed class AuthorReader(MentionTable table, string? byline)
{
    /// <summary>How many sentences from the end the author may be introduced in.</summary>
    private const int Reach = 4;

    /// <summary>The article is about whom it mentions oftener than this, and such a one doesn't write it.</summary>
    private const int MostMentions = 2;

    private int? _author;

    /// <summary>Whether a pronoun means who writes.</summary>
    public static bool IsFirstPerson(ReadOnlySpan<char> pronoun) => pronoun is "I" or "me" or "my" or "My";

    /// <summary>The author, or -1.</summary>
    public int Read() => _author ??= Find();

    private int Find()
    {
        if (byline is not null) return IsOneName(byline) ? table.Book.Add(new NameParts(byline, SpeakerKind.Person)) : -1;
        for (var s = table.Sentences.Count - 1; s >= 0 && s >= table.Sentences.Count - Reach; s--)
        {
            if (Introduced(s) is >= 0 and var author) return author;
        }

        return -1;
    }

    // “Mara Lind and Tom Hale”, “Mara Lind, Tom Hale”: neither is “I”.
    private static bool IsOneName(string byline) =>
        byline.IndexOf(' ') > 0 && byline.IndexOf(',') < 0 && byline.IndexOf(" and ", StringComparison.OrdinalIgnoreCase) < 0 && byline.IndexOf('&') < 0;

    private int Introduced(int s)
    {
        var syntax = table.Sentences[s];
        if (syntax.NounPhrases.Count < 2 || syntax.VerbGroups.Count == 0) return -1;
        var (name, role) = (syntax.NounPhrases[0], syntax.NounPhrases[1]);
        var verb = syntax.VerbGroups[0];
        var isIntroduction = name.Kind == NounPhraseKind.Name && name.Start == syntax.Sentence.Start && verb.Start == name.End && verb.Lemma == "be"
            && role.Start == verb.End && syntax.LexemeAt(role.Head) is { IsTitle: true } or { IsDoer: true };
        var source = isIntroduction ? table.Meant(s)[0] : -1;
        return source >= 0 && table.Book.Sources[source] is { Kind: SpeakerKind.Person, Mentions: <= MostMentions } person && person.Form.Span.IndexOf(' ') > 0
            ? source
            : -1;
    }
}
