namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>Which rules name the candidate, which of them came first, and how many agree.</summary>
internal static class RuleEvidence
{
    public static readonly Term WithCue = new("with-cue");
    public static readonly Term WithoutCue = new("without-cue");
    private static readonly Term Rule = new("rule");
    private static readonly Term FirstRule = new("first-rule");
    private static readonly Term Rules = new("rules");

    public static void Read(QuotationContext context, in Candidate candidate, EvidenceTally evidence)
    {
        var count = 0;
        for (var i = 0; i < context.Proposals.Count; i++)
        {
            ref readonly var proposal = ref context.Proposals[i];
            if (proposal.Mention != candidate.Mention) continue;
            count++;
            evidence.Add(Rule, proposal.Rule);
            evidence.Add(Rule, proposal.Rule, context.Kind);
            if (i > 0) continue;

            // Once for all rules, too: a rule that is seldom asked is worth what rules are worth.
            evidence.Add(FirstRule, proposal.Cue is null ? WithoutCue : WithCue, context.Kind);
            evidence.Add(FirstRule, proposal.Rule);
        }

        if (count > 0) evidence.Add(Rules, EvidenceTerms.Number(count));
    }
}
