namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>All the evidence for one candidate.</summary>
internal static class EvidenceReader
{
    private static readonly Term AnotherSentence = new("another-sentence");

    public static void Read(QuotationContext context, in Candidate candidate, EvidenceTally evidence)
    {
        if (candidate.IsNobody)
        {
            NobodyEvidence.Read(context, context.Words, evidence);
            return;
        }

        if (candidate.IsPossessor) PossessorEvidence.Read(context, candidate, evidence);
        else if (candidate.Sentence >= 0) ReadPhrase(context, candidate, evidence);
        else evidence.Add(AnotherSentence, context.Kind);
        RuleEvidence.Read(context, candidate, evidence);
        NeighbourEvidence.Read(context, candidate, evidence);
    }

    private static void ReadPhrase(QuotationContext context, in Candidate candidate, EvidenceTally evidence)
    {
        PhraseEvidence.Read(context, candidate, evidence);
        SubjectEvidence.Read(context, candidate, evidence);
    }
}
