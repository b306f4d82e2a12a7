using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Driver;

/// <summary>A document as the compiler hands it over, with the item metadata MSBuild would give it.</summary>
internal sealed class TestText(string path, Func<SourceText?> read, IReadOnlyDictionary<string, string>? metadata = null) : AdditionalText
{
    public TestText(string path, SourceText? text, IReadOnlyDictionary<string, string>? metadata = null)
        : this(path, () => text, metadata)
    {
    }

    public TestText(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path { get; } = path;

    public IReadOnlyDictionary<string, string> Metadata { get; } = metadata ?? new Dictionary<string, string> { ["CorpusGen"] = "true" };

    public override SourceText? GetText(CancellationToken cancellationToken = default) => read();

    public TestText With(string key, string value) =>
        new(Path, read, new Dictionary<string, string>(Metadata) { [key] = value });

    public TestText WithText(string newText) => new(Path, SourceText.From(newText, Encoding.UTF8), Metadata);
}
