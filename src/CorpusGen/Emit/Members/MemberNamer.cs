using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Emit.Members;

/// <summary>
/// Gives elements of a set their names. Two of one name are told apart by a qualifier, never by a number, and neither keeps
/// the bare name: adding a document may take a name away, which the compiler notices, but never changes what one means.
/// </summary>
internal sealed class MemberNamer
{
    // What the sets and object have; a property of that name would hide it or not compile. Its own type's name neither.
    private static readonly HashSet<string> _reserved = new(StringComparer.Ordinal)
    {
        "ArticleSet", "SpeakerSet", "QuoteSet", "Count", "Item", "TryGet", "GetEnumerator",
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
    };

    private readonly IReadOnlyList<Func<int, string>> _qualifiers;
    private readonly Dictionary<int, string> _names = [];
    private readonly List<NameCollision> _collisions = [];

    private MemberNamer(IReadOnlyList<Func<int, string>> qualifiers) => _qualifiers = qualifiers;

    /// <summary>The names by position; elements without one are left out.</summary>
    public IReadOnlyDictionary<int, string> Names => _names;

    /// <summary>Which elements would have borne one name.</summary>
    public IReadOnlyList<NameCollision> Collisions => _collisions;

    /// <summary>Names the elements of a set.</summary>
    /// <param name="candidates">The elements.</param>
    /// <returns>The names and what stood in their way.</returns>
    public static MemberNamer Name(NameCandidates candidates)
    {
        var namer = new MemberNamer(candidates.Qualifiers);
        var bearers = new Dictionary<string, NameCandidate>(candidates.Elements.Count, StringComparer.Ordinal);
        var groups = new Dictionary<string, List<NameCandidate>>(StringComparer.Ordinal);
        foreach (var candidate in candidates.Elements)
        {
            if (candidate.Name.Length == 0) continue;
            var name = Legal(candidate.Name);
            if (!bearers.TryGetValue(name, out var first)) bearers.Add(name, candidate);
            else if (groups.TryGetValue(name, out var group)) group.Add(candidate);
            else groups.Add(name, [first, candidate]);
        }

        // Most names have one bearer. Of the others, those come first whose first bearer does.
        foreach (var bearer in bearers) namer._names[bearer.Value.Position] = bearer.Key;
        var taken = new HashSet<string>(bearers.Keys, StringComparer.Ordinal);
        foreach (var group in groups.OrderBy(g => g.Value[0].Position)) namer.Add(group.Key, group.Value, taken);
        return namer;
    }

    private static string Legal(string name) =>
        _reserved.Contains(name) || !SyntaxFacts.IsIdentifierStartCharacter(name[0]) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            ? "_" + name
            : name;

    // A pinned name is nobody else's; two who are pinned to one name are told apart like any others.
    private void Add(string name, List<NameCandidate> group, HashSet<string> taken)
    {
        var pinned = group.FindAll(c => c.IsPinned);
        var bearer = pinned.Count == 1 ? pinned[0] : null;
        _names.Remove(group[0].Position);
        if (bearer is not null) _names[bearer.Position] = name;
        AddQualified(name, group, bearer, taken);
    }

    private void AddQualified(string name, List<NameCandidate> group, NameCandidate? bearer, HashSet<string> taken)
    {
        var others = group.FindAll(c => c != bearer);
        var names = Qualify(others, taken);
        if (bearer is null) _collisions.Add(new NameCollision(name, group.Select(c => c.Position).ToEquatableArray(), names.ToEquatableArray()));
        for (var i = 0; i < names.Count; i++)
        {
            _names[others[i].Position] = names[i];
            taken.Add(names[i]);
        }
    }

    // The first kind of qualifier that all of them have and that tells all of them apart.
    private List<string> Qualify(List<NameCandidate> group, HashSet<string> taken)
    {
        for (var level = 0; level < _qualifiers.Count; level++)
        {
            var qualifiers = group.ConvertAll(c => _qualifiers[level](c.Position));
            if (qualifiers.Any(q => q.Length == 0)) continue;
            var names = group.Zip(qualifiers, (c, q) => Legal(c.Name + q)).ToList();
            if (names.Distinct(StringComparer.Ordinal).Count() == names.Count && !names.Any(taken.Contains)) return names;
        }

        return [];
    }
}
