using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Names the speakers: mara-lind. Two of one name are told apart by body, role or first article, and neither keeps the bare
/// name, so that no id ever comes to mean somebody else. An unnamed source always carries its article.
/// </summary>
internal static class SpeakerIds
{
    /// <summary>The ids of speakers, each once.</summary>
    /// <param name="speakers">The speakers.</param>
    /// <param name="articles">For each of them the id of the first article that brings it up.</param>
    /// <returns>An id for each.</returns>
    public static string[] Of(IReadOnlyList<MergedSpeaker> speakers, IReadOnlyList<string> articles)
    {
        var ids = new string[speakers.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = speakers[i].Kind == SpeakerKind.Unnamed ? speakers[i].Slug + "-in-" + Slug.Of(articles[i]) : speakers[i].Slug;
        var shared = new Namesakes();
        for (var i = 0; i < ids.Length; i++) shared.Add(ids[i], i);
        foreach (var namesakes in shared.Several)
        {
            var qualifiers = Qualifiers(namesakes, speakers, articles);
            for (var i = 0; i < qualifiers.Count; i++) ids[namesakes[i]] += qualifiers[i];
        }

        return Numbered(ids);
    }

    private static List<string> Qualifiers(List<int> namesakes, IReadOnlyList<MergedSpeaker> speakers, IReadOnlyList<string> articles)
    {
        foreach (var quality in new Func<int, string>[]
        {
            s => Slug.Of(speakers[s].Affiliation ?? string.Empty),
            s => speakers[s].Roles.IsEmpty ? string.Empty : Slug.Of(speakers[s].Roles[0]),
            s => Slug.Of(articles[s]),
        })
        {
            var qualifiers = namesakes.ConvertAll(s => quality(s));
            if (qualifiers.All(q => q.Length > 0) && qualifiers.Distinct(StringComparer.Ordinal).Count() == qualifiers.Count)
                return qualifiers.ConvertAll(q => "-" + q);
        }

        return namesakes.ConvertAll(_ => string.Empty);
    }

    // The last resort: two unnamed sources of one article in the same words.
    private static string[] Numbered(string[] ids)
    {
        var taken = new HashSet<string>(ids, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++)
        {
            if (seen.Add(ids[i])) continue;
            var number = 2;
            string id;
            do id = ids[i] + "-" + (number++).ToString(CultureInfo.InvariantCulture);
            while (!taken.Add(id));
            ids[i] = id;
            seen.Add(id);
        }

        return ids;
    }
}
