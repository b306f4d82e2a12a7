using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections;

/// <summary>A diagnostic that is not to be told of.</summary>
/// <param name="Diagnostic">Its id: CORP002.</param>
/// <param name="Article">The id of the article in which it stands.</param>
/// <param name="At">The words where it stands: those of its place, or the first of them; null where the line is given.</param>
/// <param name="Line">Its line, from 1; null where the words are given.</param>
public sealed record Silence(WrittenText Diagnostic, WrittenText Article, WrittenText? At, int? Line);
