using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Diagnostics;
using CorpusGen.Documents;
using CorpusGen.Extraction.Model;
using CorpusGen.Options;

namespace CorpusGen.Emit.Members;

/// <summary>The named properties of a corpus' sets.</summary>
/// <param name="Corpus">The name of the corpus class.</param>
/// <param name="Articles">Those of the articles.</param>
/// <param name="Speakers">Those of the speakers.</param>
/// <param name="Counts">How many of each kind the corpus has.</param>
/// <param name="Diagnostics">Collisions and limits.</param>
internal sealed record CorpusMembers(
    string Corpus,
    EquatableArray<SetMember> Articles,
    EquatableArray<SetMember> Speakers,
    CorpusCounts Counts,
    EquatableArray<DiagnosticModel> Diagnostics)
{
    // Beyond this, properties slow a compile down by many seconds; a type of 70,000 doesn't load at all.
    private const int Slow = 10_000;

    // Far enough from that end for what else the type has.
    private const int Most = 60_000;

    /// <summary>Names the members of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="limit">How many members a set may have.</param>
    /// <returns>The members.</returns>
    public static CorpusMembers Of(LinkedCorpus corpus, MemberLimit limit)
    {
        var diagnostics = new List<DiagnosticModel>();
        var articles = Choose(ArticleNames.Of(corpus), "Articles", corpus, limit, diagnostics);
        var speakers = Choose(SpeakerNames.Of(corpus), "Speakers", corpus, limit, diagnostics);
        return new CorpusMembers(corpus.Name, articles, speakers, CorpusCounts.Of(corpus.Facts), diagnostics.ToEquatableArray());
    }

    // All are named before some are chosen: one who falls to the limit still keeps another from the bare name.
    private static EquatableArray<SetMember> Choose(
        NameCandidates candidates, string set, LinkedCorpus corpus, MemberLimit limit, List<DiagnosticModel> diagnostics)
    {
        if (limit.Count == 0 && !candidates.Elements.Any(c => c.IsPinned)) return [];
        var namer = MemberNamer.Name(candidates);
        diagnostics.AddRange(namer.Collisions.Select(c => Describe(c, set, candidates.Elements, corpus)));
        var named = candidates.Elements.Where(c => namer.Names.ContainsKey(c.Position)).ToList();
        if (FindLimit(named.Count, set, limit) is { } reached) diagnostics.Add(reached);
        var members = MostQuoted(named, limit).ConvertAll(c => new SetMember(namer.Names[c.Position], c.Id, Position(c, set), c.Comment));
        return members.ToEquatableArray();
    }

    private static List<NameCandidate> MostQuoted(List<NameCandidate> named, MemberLimit limit)
    {
        var most = Math.Min(Math.Max(limit.Count, named.Count(c => c.IsPinned)), Most);
        if (named.Count <= most) return named;
        return [.. named
            .OrderByDescending(c => c.IsPinned)
            .ThenByDescending(c => c.Weight)
            .ThenBy(c => c.Position)
            .Take(most)
            .OrderBy(c => c.Position)];
    }

    // An article keeps its position whatever is written in it; a speaker moves with every quote.
    private static int? Position(NameCandidate candidate, string set) => set == "Articles" ? candidate.Position : null;

    private static DiagnosticModel Describe(NameCollision collision, string set, IReadOnlyList<NameCandidate> candidates, LinkedCorpus corpus)
    {
        var first = candidates[collision.Positions[0]];
        var outcome = collision.Names.IsEmpty
            ? "nothing tells them apart, so none has a property; look them up by id"
            : "they are " + string.Join(", ", collision.Names) + ", and no property has the bare name";
        var count = collision.Positions.Count.ToString(CultureInfo.InvariantCulture);
        var message = $"{count} of {corpus.Name}.{set} would be called {collision.Name} (“{first.Label}”): {outcome}";
        return new DiagnosticModel(Descriptors.NameCollision.Id, Place(set, first.Position, corpus), [message]);
    }

    private static DiagnosticPlace? Place(string set, int position, LinkedCorpus corpus)
    {
        var facts = corpus.Facts;
        if (set == "Articles")
        {
            var article = facts.Documents[position].Facts;
            var span = article.FrontMatter?.Id?.Span ?? Masthead.Of(article).Headline?.Span ?? default;
            return DiagnosticPlace.Of(corpus.Documents[position].FullPath, article.Document, span);
        }

        var quote = facts.Quotes[facts.Speakers[position].Quotes[0]];
        var document = facts.Documents[quote.Document].Facts.Document;
        return DiagnosticPlace.Of(corpus.Documents[quote.Document].FullPath, document, quote.Fact.Mention ?? quote.Fact.Span);
    }

    private static DiagnosticModel? FindLimit(int count, string set, MemberLimit limit)
    {
        var number = count.ToString("N0", CultureInfo.InvariantCulture);
        if (!limit.IsChosen && count > limit.Count)
        {
            var most = limit.Count.ToString("N0", CultureInfo.InvariantCulture);
            var message = $"{set} has names for {number} properties; the {most} most quoted have one, "
                + "the others are found by id. CorpusGenNamedMembers sets the limit";
            return new DiagnosticModel(Descriptors.Limit.Id, null, [message]);
        }

        if (count <= Slow || limit.Count <= Slow) return null;
        var warning = count > Most && limit.Count > Most
            ? $"{set} has names for {number} properties, more than a type can have; the 60,000 most quoted have one. Lower CorpusGenNamedMembers"
            : $"{set} has {number} named properties, which makes compiling slow and beyond 60,000 impossible; lower CorpusGenNamedMembers";
        return new DiagnosticModel(Descriptors.Limit.Id, null, [warning], PropertySeverity.Warning);
    }
}
