using System.Collections.Generic;
using CorpusGen.Documents;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Members;

/// <summary>What the speakers of a corpus are to be called in code: their full names. Unnamed sources get no property.</summary>
internal static class SpeakerNames
{
    private const int Limit = 60;

    /// <summary>The candidates for names.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>One for each source of a quote.</returns>
    public static NameCandidates Of(LinkedCorpus corpus)
    {
        var speakers = corpus.Facts.Speakers;
        var sources = new List<NameCandidate>();
        for (var i = 0; i < speakers.Count && !speakers[i].Quotes.IsEmpty; i++) sources.Add(Of(corpus.Facts, speakers[i], i));
        return new NameCandidates(
            sources,
            [
                i => Identifier.Pascal(speakers[i].Affiliation ?? string.Empty, Limit),
                i => speakers[i].Roles.IsEmpty ? string.Empty : Identifier.Pascal(speakers[i].Roles[0], Limit),
                i => ArticleNames.Name(corpus, FirstArticle(i)),
                i => ArticleNames.Id(corpus, FirstArticle(i)),
            ]);

        int FirstArticle(int speaker) => corpus.Facts.Quotes[speakers[speaker].Quotes[0]].Document;
    }

    private static NameCandidate Of(CorpusFacts facts, CorpusSpeaker speaker, int position)
    {
        var name = speaker.Member ?? (speaker.Kind == SpeakerKind.Unnamed ? string.Empty : Identifier.Pascal(speaker.Name, Identifier.Longest));
        return new NameCandidate(position, speaker.Id, speaker.Name, name, speaker.Quotes.Count, Describe(facts, speaker))
        {
            IsPinned = speaker.Member is not null,
        };
    }

    private static string Describe(CorpusFacts facts, CorpusSpeaker speaker)
    {
        var role = speaker.Roles.IsEmpty ? speaker.Affiliation : speaker.Roles[0];
        var name = role is null ? speaker.Name : speaker.Name + ", " + role;
        return $"{name}: {Plural.Of(speaker.Quotes.Count, "quote")} in {Plural.Of(CountArticles(facts, speaker), "article")}";
    }

    // Quotes are in the order of the articles.
    private static int CountArticles(CorpusFacts facts, CorpusSpeaker speaker)
    {
        var (count, last) = (0, -1);
        foreach (var quote in speaker.Quotes)
        {
            if (facts.Quotes[quote].Document != last) count++;
            last = facts.Quotes[quote].Document;
        }

        return count;
    }
}
