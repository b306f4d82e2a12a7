namespace CorpusGen.Extraction.Tests.Seeds.Variants;

/// <summary>Words put in the place of others.</summary>
internal readonly record struct TextEdit(int Start, int Length, string Replacement)
{
    public int End => Start + Length;
}
