using System.Text;
using CorpusGen.Emit.Members;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit;

/// <summary>The corpus class with its sets and their named properties.</summary>
internal static class CorpusSource
{
    /// <summary>Writes the class of a corpus.</summary>
    /// <param name="members">The named properties.</param>
    /// <param name="settings">How sources are written.</param>
    /// <returns>The source.</returns>
    public static GeneratedSource Write(CorpusMembers members, EmissionSettings settings)
    {
        var counts = members.Counts;
        var articles = Plural.Of(counts.Articles, "article");
        var quotes = Plural.Of(counts.Quotes, "quote");
        var speakers = Plural.Of(counts.Sources, "speaker");
        var sets = Set("Article", "ArticleCount", members.Articles, settings)
            + "\n" + Set("Speaker", "SourceCount", members.Speakers, settings)
            + "\n" + Set("Quote", "QuoteCount", [], settings);
        var source = Template.Fill(
            "Corpus",
            settings,
            "Summary", $"A corpus of {articles} with {quotes} of {speakers}.",
            "Corpus", settings.Names.DeclaredCorpus(members.Corpus),
            "Sets", SourceFile.Indent(sets).TrimEnd('\n'));
        return new GeneratedSource(HintName.Corpus(members.Corpus), SourceFile.Wrap(settings, source));
    }

    private static string Set(string item, string count, EquatableArray<SetMember> members, EmissionSettings settings)
    {
        var type = settings.Names.Qualified(item);
        var noun = item.ToLowerInvariant();
        return Template.Fill(
            "Set",
            settings,
            "Item", item,
            "Type", type,
            "Noun", noun,
            "Nouns", noun + "s",
            "Parameter", noun,
            "Count", count,
            "NotNullWhen", settings.HasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : string.Empty,
            "Bang", settings.HasNotNullWhen ? string.Empty : "!",
            "Members", Members(members, type));
    }

    private static string Members(EquatableArray<SetMember> members, string type)
    {
        var source = new StringBuilder();
        foreach (var member in members)
        {
            source.Append("\n    /// <summary>").Append(DocComment.Of(member.Comment)).Append("</summary>\n");
            source.Append("    public ").Append(type).Append(' ').Append(member.Name);
            source.Append(" => this[").Append(member.Position).Append("];\n");
        }

        return source.ToString();
    }
}
