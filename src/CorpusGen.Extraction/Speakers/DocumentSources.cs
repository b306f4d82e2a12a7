using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The sources of one document, ready to be merged with those of others.</summary>
internal sealed class DocumentSources(DocumentFacts facts)
{
    private IReadOnlyList<SourceEntry>? _mentioned;

    /// <summary>The sources of its quotations, in the order of the facts.</summary>
    public IReadOnlyList<SourceEntry> Quoted { get; } = [.. facts.Speakers.Select(s => new SourceEntry(s))];

    /// <summary>Others whose full names it has.</summary>
    public IReadOnlyList<SourceEntry> Mentioned => _mentioned ??= [.. facts.Mentioned.Select(s => new SourceEntry(s, isQuoted: false))];
}
