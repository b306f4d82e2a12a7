using System;
using System.Collections.Generic;
using CorpusGen.Diagnostics;
using CorpusGen.Emit;
using CorpusGen.Extraction.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Options;

/// <summary>Reads the project's properties; a value that means nothing becomes the default and a diagnostic.</summary>
internal sealed class ProjectOptionsReader
{
    private readonly AnalyzerConfigOptions _options;
    private readonly List<DiagnosticModel> _problems = [];

    private ProjectOptionsReader(AnalyzerConfigOptions options) => _options = options;

    /// <summary>Reads the project's properties.</summary>
    /// <param name="provider">The compiler's options.</param>
    /// <returns>The options, by value.</returns>
    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider) => new ProjectOptionsReader(provider.GlobalOptions).Read();

    private ProjectOptions Read()
    {
        var isPublic = Choose("CorpusGenVisibility", "internal", "public") == 1;
        var policy = new SeverityPolicy(ReadSeverity("CorpusGenUnattributed"), ReadSeverity("CorpusGenAltered"));
        return new ProjectOptions(
            ReadName("CorpusGenNamespace", Identifier.Namespace) ?? Identifier.Namespace(Property("RootNamespace") ?? string.Empty),
            ReadName("CorpusGenClassName", Identifier.TypeName) ?? "Corpus",
            isPublic,
            ReadStorage(),
            ReadMemberLimit(),
            policy,
            _problems.ToEquatableArray());
    }

    // A root namespace may be no name in C# and is made one in silence; a name somebody chose is looked for as it was written.
    private string? ReadName(string property, Func<string, string> makeLegal)
    {
        if (Property(property) is not { } value) return null;
        var name = makeLegal(value);
        if (name.Replace("@", string.Empty) != value.Replace("@", string.Empty)) Report(property, value, "a name in C#", name);
        return name;
    }

    private TextStorage ReadStorage()
    {
        var storage = (TextStorage)Choose("CorpusGenTextStorage", "Auto", "Inline", "Resource", "None");
        if (storage != TextStorage.Auto) return storage;
        return "true".Equals(Property("CorpusGenPacked"), StringComparison.OrdinalIgnoreCase) ? TextStorage.Resource : TextStorage.Inline;
    }

    private MemberLimit ReadMemberLimit()
    {
        if (Property("CorpusGenNamedMembers") is not { } value) return MemberLimit.Auto;
        if (!MemberLimit.TryParse(value, out var limit)) Report("CorpusGenNamedMembers", value, "auto, all, none or a number", "auto");
        return limit;
    }

    private PropertySeverity ReadSeverity(string property) =>
        (PropertySeverity)Choose(property, "default", "none", "info", "warning", "error");

    // The first of the allowed values is the default.
    private int Choose(string property, params string[] allowed)
    {
        if (Property(property) is not { } value) return 0;
        var index = Array.FindIndex(allowed, a => a.Equals(value, StringComparison.OrdinalIgnoreCase));
        if (index < 0) Report(property, value, string.Join(", ", allowed), "the default");
        return Math.Max(index, 0);
    }

    private string? Property(string name) =>
        _options.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private void Report(string property, string value, string allowed, string used) =>
        _problems.Add(new DiagnosticModel(Descriptors.UnknownValue.Id, null, [value, property, allowed, used]));
}
