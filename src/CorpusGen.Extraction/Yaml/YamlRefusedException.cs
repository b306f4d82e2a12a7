using System;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Yaml;

/// <summary>Ends the reading of a YAML text at what it may not have. Never leaves <see cref="YamlReader"/>.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="place">Where.</param>
internal sealed class YamlRefusedException(string message, Span place) : Exception(message)
{
    /// <summary>The place in the document.</summary>
    public Span Place { get; } = place;
}
