using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Yaml;

/// <summary>Keys with their values.</summary>
/// <param name="pairs">The pairs, in order.</param>
/// <param name="span">The place.</param>
internal sealed class YamlMap(IReadOnlyList<YamlPair> pairs, Span span) : YamlValue(span)
{
    /// <summary>The pairs, in order; a key that was given before is among them, and says so.</summary>
    public IReadOnlyList<YamlPair> Pairs { get; } = pairs;

    /// <inheritdoc/>
    public override string Noun => "a map of keys";
}
