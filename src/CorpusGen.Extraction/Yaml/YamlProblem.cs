using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Yaml;

/// <summary>Why a text can't be read as YAML.</summary>
/// <param name="Message">In plain words, to stand behind a colon: small letter first, no full stop.</param>
/// <param name="Span">The place in the document; never empty unless the text is.</param>
internal sealed record YamlProblem(string Message, Span Span);
