namespace CorpusGen.Extraction.Yaml;

/// <summary>What came of reading a YAML text.</summary>
/// <param name="Root">The outermost value; null where there is a problem, and where the text has nothing but comments.</param>
/// <param name="Problem">Why it can't be read, or null.</param>
internal sealed record YamlReading(YamlValue? Root, YamlProblem? Problem);
