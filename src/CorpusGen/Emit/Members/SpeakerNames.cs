using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Members;

/// <summary>What the speakers of a corpus are to be called in code: their full names. Unnamed sources get no property.</summary>
internal static class SpeakerNames
{
    private const int Limit = 60;

    /// <summary>The candidates for names, by position.</summary>
    /// <param name="facts">The corpus.</param>
    /// <returns>One for each source of a quote.</returns>
    public static List<NameCandidate> Of(CorpusFacts facts)
    {
        var candidates = new List<NameCandidate>();
        for (var i = 0; i < facts.Speakers.Count && !facts.Speakers[i].Quotes.IsEmpty; i++) candidates.Add(Of(facts, facts.Speakers[i], i));
        return candidates;
    }

    private static NameCandidate Of(CorpusFacts facts, CorpusSpeaker speaker, int position)
    {
        var name = speaker.Kind == SpeakerKind.Unnamed ? string.Empty : Identifier.Pascal(speaker.Name);
        var first = facts.Documents[facts.Quotes[speaker.Quotes[0]].Document];
        EquatableArray<string> qualifiers =
        [
            Identifier.Pascal(speaker.Affiliation ?? string.Empty, Limit),
            speaker.Roles.IsEmpty ? string.Empty : Identifier.Pascal(speaker.Roles[0], Limit),
            ArticleNames.Name(first),
            Identifier.Pascal(first.Id, Limit),
        ];
        return new NameCandidate(position, speaker.Name, name, qualifiers, speaker.Quotes.Count, Describe(facts, speaker));
    }

    private static string Describe(CorpusFacts facts, CorpusSpeaker speaker)
    {
        var role = speaker.Roles.IsEmpty ? speaker.Affiliation : speaker.Roles[0];
        var articles = speaker.Quotes.Select(q => facts.Quotes[q].Document).Distinct().Count();
        var name = role is null ? speaker.Name : speaker.Name + ", " + role;
        return $"{name}: {Plural.Of(speaker.Quotes.Count, "quote")} in {Plural.Of(articles, "article")}";
    }
}
