namespace CorpusGen.Extraction.Yaml;

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="IsRepeated">Whether its map has the key before: YAML allows each once.</param>
internal sealed record YamlPair(YamlScalar Key, YamlValue Value, bool IsRepeated);
