using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Quotes.Rules;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Asks the rules of each quotation, the surest first.</summary>
internal static class Attributor
{
    /// <summary>What the quotation's own sentence tells.</summary>
    private static readonly IAttributionRule[] OwnSentence =
    [
        new CueSpeakerAfter(),
        new SpeakerCueBefore(),
        new SpeakerCueAfter(),
        new Label(),
        new ClosingCue(),
        new GoverningCue(),
        new ByAgentAfter(),
        new AccordingTo(),
        new NounCue(),
        new Signature(),
    ];

    /// <summary>What the sentences around it tell.</summary>
    private static readonly IAttributionRule[] Surroundings =
    [
        new ListedByIntroduction(),
        new Introduced(),
        new Continuation(),
        new FollowingAttribution(),
        new HeadlinePerson(),
        new SentenceSubject(),
        new PreviousSubject(),
        new ParagraphContinuation(),
        new NearestName(),
    ];

    /// <summary>All proposals for each quotation, the one that decides first.</summary>
    public static IReadOnlyList<IReadOnlyList<Proposal>> Read(Scene scene)
    {
        var proposals = new List<Proposal>[scene.Quotations.Count];
        var decided = new Proposal?[scene.Quotations.Count];
        foreach (var rules in new[] { OwnSentence, Surroundings })
        {
            for (var q = 0; q < proposals.Length; q++)
            {
                proposals[q] ??= [];
                if (!scene.IsSpeech(q)) continue;
                foreach (var rule in rules)
                {
                    if (rule.Propose(scene, q, decided) is { } proposal) proposals[q].Add(proposal);
                }

                decided[q] ??= proposals[q].FirstOrDefault();
            }
        }

        return proposals;
    }
}
