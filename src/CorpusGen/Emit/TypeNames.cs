using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit;

/// <summary>The names the emitted types bear: their own, or with an underscore where the user has a type of that name.</summary>
/// <param name="Namespace">The namespace, empty for the global one.</param>
/// <param name="Taken">Names of the user's own types there.</param>
internal sealed record TypeNames(string Namespace, EquatableArray<string> Taken)
{
    /// <summary>The only struct among the emitted types.</summary>
    public const string Span = "Span";

    /// <summary>The reader that records and corpus classes share; not for users.</summary>
    public const string Reader = "CorpusReader";

    /// <summary>The record types, in the order they are emitted.</summary>
    public static IReadOnlyList<string> Records { get; } =
    [
        "Article", "Speaker", "Quote", "Utterance", "QuoteVersion", "WordChange", "ArticleFamily", "ArticleLink", "Tweet",
        "Cue", "Candidate", "Contributor", "Region",
    ];

    /// <summary>The enumerations.</summary>
    public static IReadOnlyList<string> Enumerations { get; } =
        ["SpeakerKind", "Gender", "QuoteKind", "Attribution", "Fidelity", "ChangeKind", "RegionKind"];

    /// <summary>All types emitted once per namespace.</summary>
    public static IReadOnlyList<string> Emitted { get; } = [.. Records, .. Enumerations, Span, Reader];

    // A class can't bear the name of a member, and one called var would stand for every var in the code.
    private static readonly HashSet<string> _closedToCorpora = new(Emitted, StringComparer.Ordinal)
    {
        "Articles", "Speakers", "Quotes", "Utterances", "Families", "ArticleSet", "SpeakerSet", "QuoteSet", "Tables", "var",
    };

    /// <summary>What a type is called whose name is taken.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name with an underscore.</returns>
    public static string GivingWay(string name) => "_" + name.TrimStart('@');

    /// <summary>The name of a corpus class whatever the user's own types are called: it gives way to what is emitted.</summary>
    /// <param name="corpus">The name asked for.</param>
    /// <returns>That, or with an underscore.</returns>
    public static string OfCorpus(string corpus) => _closedToCorpora.Contains(corpus.TrimStart('@')) ? GivingWay(corpus) : corpus;

    /// <summary>The name a type is declared under.</summary>
    /// <param name="type">Its own name.</param>
    /// <returns>That, or with an underscore, or more, where it is taken.</returns>
    public string Declared(string type)
    {
        while (Taken.Contains(type, StringComparer.Ordinal)) type = GivingWay(type);
        return type;
    }

    /// <summary>The name a corpus class is declared under; it gives way to the emitted types as well.</summary>
    /// <param name="corpus">The name asked for.</param>
    /// <returns>That, or with an underscore, or more.</returns>
    public string DeclaredCorpus(string corpus) => Declared(OfCorpus(corpus));

    /// <summary>The name by which any code can refer to a type, whatever else is in scope.</summary>
    /// <param name="type">Its own name.</param>
    /// <returns>The qualified name.</returns>
    public string Qualified(string type) => "global::" + (Namespace.Length == 0 ? string.Empty : Namespace + ".") + Declared(type);
}
