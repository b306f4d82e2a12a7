namespace CorpusGen.Extraction.Syntax;

/// <summary>A noun phrase without what follows its head: no relative clause, no prepositional phrase.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Kind">What its head is; the head is the last token.</param>
/// <param name="FollowsPreposition">Whether a preposition governs it: such a phrase is no subject.</param>
internal readonly record struct NounPhrase(int Start, int End, NounPhraseKind Kind, bool FollowsPreposition)
{
    public int Head => End - 1;
}
