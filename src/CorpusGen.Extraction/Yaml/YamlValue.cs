using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Yaml;

/// <summary>A value of a YAML text, and where it stands.</summary>
/// <param name="span">The place in the document, quotes and brackets included.</param>
internal abstract class YamlValue(Span span)
{
    /// <summary>The place in the document, quotes and brackets included; empty for a value that is left out.</summary>
    public Span Span { get; } = span;

    /// <summary>What a reader would call it: a list.</summary>
    public abstract string Noun { get; }
}
