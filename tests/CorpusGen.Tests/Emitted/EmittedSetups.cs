using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests.Emitted;

/// <summary>The stores, languages and frameworks in which the generated API is exercised: the newest, and the oldest, which has
/// neither UTF-8 literals nor spans.</summary>
internal static class EmittedSetups
{
    private static readonly (string Storage, LanguageVersion Language, string Framework)[] Rows =
    [
        ("Inline", LanguageVersion.Latest, ReferenceSets.Current),
        ("Inline", LanguageVersion.CSharp9, "netstandard2.0"),
        ("Resource", LanguageVersion.Latest, ReferenceSets.Current),
        ("Resource", LanguageVersion.CSharp9, "netstandard2.0"),
    ];

    private static readonly ConcurrentDictionary<string, Lazy<EmittedCorpus>> Loaded = new();

    public static IEnumerable<string> Names => Rows.Where(row => ReferenceSets.All.Contains(row.Framework)).Select(NameOf);

    /// <summary>The seeds in one of the setups, compiled and loaded once.</summary>
    public static EmittedCorpus Seeds(string name) => Loaded.GetOrAdd(name, _ => new(() => Load(Rows.Single(row => NameOf(row) == name)))).Value;

    private static string NameOf((string Storage, LanguageVersion Language, string Framework) row) =>
        $"{row.Storage}, C# {row.Language.ToDisplayString()}, {row.Framework}";

    private static EmittedCorpus Load((string Storage, LanguageVersion Language, string Framework) row)
    {
        var project = SeedFolder.Project.With("CorpusGenTextStorage", row.Storage) with { Language = row.Language, Framework = row.Framework };
        var run = project.Run().AssertCompiles();
        return new EmittedCorpus(row.Storage == "Resource" ? run.Load(PackedTexts.Of(project)) : run.Load());
    }
}
