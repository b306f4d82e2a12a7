namespace CorpusGen.Extraction.Quotes;

/// <summary>A double quotation mark and what its surroundings say of it.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The first code unit behind it.</param>
/// <param name="Glyph">What it looks like.</param>
/// <param name="CanOpen">It stands as an opening mark does: a gap before it, a word after it.</param>
/// <param name="CanClose">It stands as a closing mark does: a word before it, a gap or punctuation after it.</param>
/// <param name="OpensParagraph">Nothing stands before it in its paragraph.</param>
/// <param name="FollowsDigit">Behind a digit " and ” may mean inches or seconds: 6'2", 12”.</param>
/// <param name="FollowsPause">A space stands before it and a comma before that: “… in their positions, ”she added.</param>
internal readonly record struct Mark(
    int Start,
    int End,
    MarkGlyph Glyph,
    bool CanOpen,
    bool CanClose,
    bool OpensParagraph,
    bool FollowsDigit,
    bool FollowsPause)
{
    public bool OnlyOpens => CanOpen && !CanClose;

    public bool OnlyCloses => CanClose && !CanOpen;
}
