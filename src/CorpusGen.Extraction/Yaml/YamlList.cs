using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Yaml;

/// <summary>A list of values.</summary>
/// <param name="items">The values, in order.</param>
/// <param name="span">The place.</param>
internal sealed class YamlList(IReadOnlyList<YamlValue> items, Span span) : YamlValue(span)
{
    /// <summary>The values, in order.</summary>
    public IReadOnlyList<YamlValue> Items { get; } = items;

    /// <inheritdoc/>
    public override string Noun => "a list";
}
