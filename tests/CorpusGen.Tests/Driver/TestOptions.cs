using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Tests.Driver;

/// <summary>MSBuild's properties and item metadata, as the compiler shows them to a generator.</summary>
internal sealed class TestOptionsProvider(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.", properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is TestText text ? new Options("build_metadata.AdditionalFiles.", text.Metadata) : Options.None;

    private sealed class Options : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(KeyComparer);

        public Options(string prefix, IReadOnlyDictionary<string, string> values)
        {
            foreach (var (key, value) in values) _values[prefix + key] = value;
        }

        public static Options None { get; } = new("", new Dictionary<string, string>());

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, out string value)
        {
            value = _values.GetValueOrDefault(key)!;
            return value is not null;
        }
    }
}
