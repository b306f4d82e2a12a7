namespace CorpusGen.Synthetic;

/// <summary>An article that nobody wrote.</summary>
/// <param name="Id">Its id, also a file name without extension; articles in the order of their ids are in the order written.</param>
/// <param name="Text">Its text, with line feeds.</param>
public sealed record SyntheticArticle(string Id, string Text);
