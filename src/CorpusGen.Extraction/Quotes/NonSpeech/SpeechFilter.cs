using System;

namespace CorpusGen.Extraction.Quotes.NonSpeech;

/// <summary>One way to tell words that only stand between marks from words that somebody said.</summary>
/// <param name="Name">The filter's name.</param>
/// <param name="Reason">Why what it takes is no speech, in a reader's words.</param>
/// <param name="Takes">Whether it takes a quotation.</param>
internal sealed record SpeechFilter(string Name, string Reason, Func<Scene, int, bool> Takes)
{
    private static readonly SpeechFilter[] All =
    [
        new(TitleOfWork.Name, "a title: its words have a title’s capitals and stand where a work or a programme is named", TitleOfWork.Is),
        new(Nickname.Name, "a nickname: it stands between two parts of one name", Nickname.Is),
        new(Inscription.Name, "a name or an inscription: the noun behind it is a thing that bears one", Inscription.Is),
        new(ScareQuote.Name, "a term or scare quotes: a few words in a sentence where nobody says anything", ScareQuote.Is),
    ];

    /// <summary>The filter that takes a quotation, or null where it is to be attributed.</summary>
    public static SpeechFilter? Of(Scene scene, int quotation)
    {
        foreach (var filter in All)
        {
            if (filter.Takes(scene, quotation)) return filter;
        }

        return null;
    }
}
