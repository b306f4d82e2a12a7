namespace CorpusGen.Extraction.Text;

/// <summary>A sentence of the reporter's: a range of tokens inside one paragraph.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Paragraph">The paragraph's position, counted from 0; the headline has -1.</param>
internal readonly record struct NarrationSentence(int Start, int End, int Paragraph);
