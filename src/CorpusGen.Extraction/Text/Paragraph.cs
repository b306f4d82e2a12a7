using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Text;

/// <summary>A paragraph of a document.</summary>
/// <param name="Span">Where it stands, white space at its ends excluded.</param>
/// <param name="IsAfterBlankLine">Whether an empty line, or the document's start, stands before it.</param>
internal readonly record struct Paragraph(Span Span, bool IsAfterBlankLine);
