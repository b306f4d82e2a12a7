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
    /// <param name="documentIds">The documents' ids.</param>
    /// <returns>An id for each.</returns>
    public static string[] Of(IReadOnlyList<MergedSpeaker> speakers, string[] documentIds)
    {
        var ids = speakers.Select(s => s.Kind == SpeakerKind.Unnamed ? Bare(s) + "-in-" + Article(s, documentIds) : Bare(s)).ToArray();
        var shared = Enumerable.Range(0, ids.Length).GroupBy(i => ids[i], StringComparer.Ordinal).Where(g => g.Skip(1).Any()).ToList();
        foreach (var namesakes in shared)
        {
            var qualifiers = Qualifiers([.. namesakes.Select(i => speakers[i])], documentIds);
            foreach (var (speaker, qualifier) in namesakes.Zip(qualifiers, (s, q) => (s, q))) ids[speaker] += qualifier;
        }

        return Numbered(ids);
    }

    private static string Bare(MergedSpeaker speaker)
    {
        var slug = Slug.Of(speaker.Name);
        return slug.Length > 0 ? slug : speaker.Kind.ToString().ToLowerInvariant();
    }

    private static string Article(MergedSpeaker speaker, string[] documentIds) => Slug.Of(documentIds[speaker.Documents[0]]);

    private static List<string> Qualifiers(List<MergedSpeaker> namesakes, string[] documentIds)
    {
        foreach (var quality in new Func<MergedSpeaker, string>[]
        {
            s => Slug.Of(s.Affiliation ?? string.Empty),
            s => s.Roles.IsEmpty ? string.Empty : Slug.Of(s.Roles[0]),
            s => Article(s, documentIds),
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
