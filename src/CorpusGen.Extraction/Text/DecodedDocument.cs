namespace CorpusGen.Extraction.Text;

/// <summary>What became of a file's bytes: text, or the reason why there is none.</summary>
/// <param name="Text">The text without byte order mark; null where the bytes are none.</param>
/// <param name="Problem">Why a user cannot have it as a document, as CORP006 says it; null where there is text.</param>
public readonly record struct DecodedDocument(string? Text, string? Problem);
