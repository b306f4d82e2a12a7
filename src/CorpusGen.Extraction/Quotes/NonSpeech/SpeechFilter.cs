using System;

namespace CorpusGen.Extraction.Quotes.NonSpeech;

/// <summary>One way to tell words that only stand between marks from words that somebody said.</summary>
/// <param name="Name">The filter's name.</param>
/// <param name="Reason">Why what it takes is no speech, in a reader's words.</param>
/// <param name="Takes">Whether it takes a quotation.</param>
internal sealed record SpeechFilter(string Name, string Reason, Func<Scene, int, bool> Takes)
{
    /// <summary>The name as a term of evidence.</summary>
    public Term Term { get; } = new(Name);

    /// <summary>What is taken without more ado.</summary>
    private static readonly SpeechFilter[] Certain =
    [
        new(TitleOfWork.Name, "a title: its words have a title’s capitals and stand where a work or a programme is named", TitleOfWork.Is),
        new(Nickname.Name, "a nickname: it stands between two parts of one name", Nickname.Is),
    ];

    /// <summary>What speaks against speech, and is weighed against what speaks for it.</summary>
    private static readonly SpeechFilter[] Doubtful =
    [
        new(Inscription.Name, "a name or an inscription: the noun behind it is a thing that bears one", Inscription.Is),
        new(ScareQuote.Name, "a term or scare quotes: a few words in a sentence where nobody says anything", ScareQuote.Is),
    ];

    /// <summary>No single filter: all that stands around the words weighs more for a term than for any source.</summary>
    private static readonly SpeechFilter Weighed =
        new("combined-evidence", "a term: what stands around it weighs more for a term than for any source", (_, _) => true);

    /// <summary>The filter that takes a quotation for certain, or null where it may be speech.</summary>
    public static SpeechFilter? Of(Scene scene, int quotation) => Find(Certain, scene, quotation);

    /// <summary>The filter that takes a quotation if what speaks for speech weighs less, or null.</summary>
    public static SpeechFilter? DoubtOf(Scene scene, int quotation) => Find(Doubtful, scene, quotation);

    /// <summary>Why a quotation is none that was weighed and found to be no speech.</summary>
    public static SpeechFilter AfterWeighing(Scene scene, int quotation) => DoubtOf(scene, quotation) ?? Weighed;

    private static SpeechFilter? Find(SpeechFilter[] filters, Scene scene, int quotation)
    {
        foreach (var filter in filters)
        {
            if (filter.Takes(scene, quotation)) return filter;
        }

        return null;
    }
}
