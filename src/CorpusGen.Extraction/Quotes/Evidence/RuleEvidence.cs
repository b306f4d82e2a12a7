namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>Which rules name the candidate, which of them came first, and how many agree.</summary>
internal static class RuleEvidence
{
    public static void Read(QuotationContext context, Candidate candidate, EvidenceSink evidence)
    {
        var count = 0;
        for (var i = 0; i < context.Proposals.Count; i++)
        {
            var proposal = context.Proposals[i];
            if (proposal.Mention != candidate.Mention) continue;
            count++;
            evidence.Add("rule", proposal.Rule);
            evidence.Add("rule", proposal.Rule, context.Kind);
            if (i > 0) continue;

            // Once for all rules, too: a rule that is seldom asked is worth what rules are worth.
            evidence.Add("first-rule", proposal.Cue is null ? "without-cue" : "with-cue", context.Kind);
            evidence.Add("first-rule", proposal.Rule);
        }

        if (count > 0) evidence.Add("rules", EvidenceTerms.Number(count));
    }
}
