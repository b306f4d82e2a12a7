using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Linking;

/// <summary>Joins the groups of sayings that corrections say are one.</summary>
internal static class WishedGroups
{
    /// <summary>Joins groups.</summary>
    /// <param name="groups">The groups as found, each a list of positions; a saying in none stands alone.</param>
    /// <param name="sayings">The sayings.</param>
    /// <param name="wishes">What corrections ask for.</param>
    /// <returns>The groups, each ascending.</returns>
    public static List<List<int>> Of(List<List<int>> groups, IReadOnlyList<Saying> sayings, SayingWishes wishes)
    {
        if (wishes.Joins.Count == 0) return groups;
        var sayingOf = sayings.SelectMany((s, i) => s.Quotes.Select(q => (q, i))).ToDictionary(x => x.q, x => x.i);
        var groupOf = groups.SelectMany(g => g.Select(s => (s, g))).ToDictionary(x => x.s, x => x.g);
        foreach (var join in wishes.Joins)
        {
            var joined = join.Select(q => GroupOf(sayingOf[q])).Distinct().ToList();
            foreach (var other in joined.Skip(1))
            {
                joined[0].AddRange(other);
                foreach (var saying in other) groupOf[saying] = joined[0];
                other.Clear();
            }

            if (joined.Count > 1) joined[0].Sort();
        }

        return groups.FindAll(g => g.Count > 0);

        List<int> GroupOf(int saying)
        {
            if (groupOf.TryGetValue(saying, out var group)) return group;
            groups.Add(group = [saying]);
            groupOf.Add(saying, group);
            return group;
        }
    }
}
