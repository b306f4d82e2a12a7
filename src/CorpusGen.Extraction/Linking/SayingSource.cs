using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Linking;

/// <summary>Who said a quotation, as far as its document names anybody.</summary>
/// <param name="Speaker">The label of the speaker, else of the best candidate, see <see cref="SpeakerLabels"/>; null where nobody is named.</param>
/// <param name="IsCertain">Whether it is the speaker.</param>
internal readonly record struct SayingSource(int? Speaker, bool IsCertain)
{
    /// <summary>The source of a quotation. An unnamed one may be anybody, also whom another document names.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="speakers">The merged speakers.</param>
    /// <param name="labels">Their labels.</param>
    /// <returns>The source.</returns>
    public static SayingSource Of(LinkedQuote quote, MergedSpeakers speakers, int[] labels)
    {
        if (quote.Speaker is { } speaker) return speakers.IsNamed(speaker) ? new SayingSource(labels[speaker], true) : default;
        foreach (var candidate in quote.Fact.Candidates)
        {
            if (quote.Merged(candidate.Speaker) is { } likely && speakers.IsNamed(likely)) return new SayingSource(labels[likely], false);
        }

        return default;
    }

    /// <summary>Whether two quotations are of one speaker, certainly or likely.</summary>
    /// <param name="other">The other one's source.</param>
    /// <returns>True when both have the same one.</returns>
    public bool IsSameAs(SayingSource other) => Speaker is not null && Speaker == other.Speaker;

    /// <summary>Whether two quotations are certainly given to two speakers.</summary>
    /// <param name="other">The other one's source.</param>
    /// <returns>True when both name somebody, and not the same one.</returns>
    public bool Contradicts(SayingSource other) => IsCertain && other.IsCertain && Speaker != other.Speaker;
}
