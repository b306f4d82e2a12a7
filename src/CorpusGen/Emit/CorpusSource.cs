using CorpusGen.Emit.Members;

namespace CorpusGen.Emit;

/// <summary>The corpus class with its sets.</summary>
internal static class CorpusSource
{
    /// <summary>Writes the class of a corpus.</summary>
    /// <param name="corpus">Its name and how many of each kind it has.</param>
    /// <param name="settings">How sources are written.</param>
    /// <returns>The source.</returns>
    public static GeneratedSource Write((string Name, CorpusCounts Counts) corpus, EmissionSettings settings)
    {
        var articles = Plural.Of(corpus.Counts.Articles, "article");
        var quotes = Plural.Of(corpus.Counts.Quotes, "quote");
        var speakers = Plural.Of(corpus.Counts.Sources, "speaker");
        var sets = Set("Article", "ArticleCount", settings)
            + "\n" + Set("Speaker", "SourceCount", settings)
            + "\n" + Set("Quote", "QuoteCount", settings);
        var source = Template.Fill(
            "Corpus",
            settings,
            "Summary", $"A corpus of {articles} with {quotes} of {speakers}.",
            "Corpus", settings.Names.DeclaredCorpus(corpus.Name),
            "Sets", SourceFile.Indent(sets).TrimEnd('\n'));
        return new GeneratedSource(HintName.Corpus(corpus.Name), SourceFile.Wrap(settings, source));
    }

    private static string Set(string item, string count, EmissionSettings settings)
    {
        var noun = item.ToLowerInvariant();
        return Template.Fill(
            "Set",
            settings,
            "Item", item,
            "Type", settings.Names.Qualified(item),
            "Noun", noun,
            "Nouns", noun + "s",
            "Parameter", noun,
            "Count", count,
            "NotNullWhen", settings.HasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : string.Empty,
            "Bang", settings.HasNotNullWhen ? string.Empty : "!");
    }
}
