using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Texts;

/// <summary>The texts that all cases are made of.</summary>
internal static class Shelf
{
    private const int Articles = 48;

    /// <summary>Small documents, each for something that news does.</summary>
    public static IReadOnlyList<string> Small { get; } = TextTable.Read("news.txt");

    /// <summary>The seeds, whole.</summary>
    public static IReadOnlyList<string> Seeds { get; } =
        [.. typeof(Shelf).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("seeds/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>Articles by the grammar.</summary>
    public static IReadOnlyList<string> Synthetic { get; } = [.. SyntheticArticles.Write(seed: 1, Articles).Select(article => article.Text)];

    internal static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(Shelf).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
