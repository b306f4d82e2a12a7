using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Extraction.Quotes.Rules;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Tells who speaks from who passes it on: “We stay,” Lind said, according to the Oxby Herald. The words are Lind’s, by way of the Herald;
/// without a report of hers they would be the Herald’s own.
/// </summary>
internal static class RelayedReport
{
    /// <summary>The report of a quotation with the relay as its way, where the likeliest candidate is one of the two; else null.</summary>
    /// <param name="scene">The document.</param>
    /// <param name="proposals">What the rules propose for the quotation.</param>
    /// <param name="candidates">Who may be the source, the likeliest first.</param>
    public static Proposal? Of(Scene scene, Buffer<Proposal> proposals, Buffer<Candidate> candidates)
    {
        if (candidates[0].Proposal is not { Source: >= 0 } best) return null;
        var isRelay = IsRelay(scene, best);
        if (!isRelay && !IsReport(scene, best)) return null;
        for (var i = 0; i < proposals.Count; i++)
        {
            var other = proposals[i];
            if (other.Source < 0 || other.Source == best.Source || !(isRelay ? IsReport(scene, other) : IsRelay(scene, other))) continue;
            return isRelay ? Join(scene, candidates, other, best) : Join(scene, candidates, best, other);
        }

        return null;
    }

    /// <summary>What speaks for either of the two speaks for both.</summary>
    private static Proposal Join(Scene scene, Buffer<Candidate> candidates, in Proposal said, in Proposal relay)
    {
        var probability = 0.0;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Mention == said.Mention || candidates[i].Mention == relay.Mention) probability += candidates[i].Probability;
        }

        var via = new ViaFact(OneLine.Of(relay.Mention.In(scene.Text)), relay.Mention);
        return said with { Probability = probability, Confidence = Reliability.Of(probability), Via = via };
    }

    /// <summary>“according to Lind”, “the Herald reported”.</summary>
    private static bool IsRelay(Scene scene, in Proposal best) =>
        best.Rule == AccordingTo.Name || (best.Cue?.Lemma == "report" && KindOf(scene, best) == SpeakerKind.Organisation);

    /// <summary>“Lind said “we stay””; but “most voters said they “stay”, according to a survey” are the survey’s words.</summary>
    private static bool IsReport(Scene scene, in Proposal said)
    {
        if (said.Rule == SpeakerCueBefore.Name || said.Rule == SpeakerCueAfter.Name || said.Rule == CueSpeakerAfter.Name) return true;
        return said.Rule == GoverningCue.Name && said.Cue?.Lemma is "say" or "tell" && KindOf(scene, said) == SpeakerKind.Person;
    }

    private static SpeakerKind KindOf(Scene scene, in Proposal proposal) => scene.Discourse.Sources[proposal.Source].Kind;
}
