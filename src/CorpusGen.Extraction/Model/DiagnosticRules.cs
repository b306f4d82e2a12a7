using System;
using System.Collections.Generic;
using System.Globalization;

namespace CorpusGen.Extraction.Model;

/// <summary>The kinds of diagnostics the engine itself finds, by id.</summary>
public static class DiagnosticRules
{
    /// <summary>CORP001: a quotation without a speaker the engine would vouch for.</summary>
    public static DiagnosticRule Unattributed { get; } = new(
        "CORP001",
        "Quotation without a speaker",
        "No speaker the engine would vouch for said “{0}”{1}",
        DiagnosticLevel.Info);

    /// <summary>CORP002: a quotation mark without a partner.</summary>
    public static DiagnosticRule UnpairedMark { get; } = new(
        "CORP002",
        "Quotation mark without a partner",
        "The quotation mark {0} has no partner in its paragraph; {1}",
        DiagnosticLevel.Warning);

    /// <summary>CORP003: another document has this saying in other words.</summary>
    public static DiagnosticRule Altered { get; } = new(
        "CORP003",
        "Altered quotation",
        "Altered quotation: “{0}” is “{1}” in {2}",
        DiagnosticLevel.Info);

    /// <summary>CORP004: versions of one saying name different speakers.</summary>
    public static DiagnosticRule Contested { get; } = new(
        "CORP004",
        "Contested saying",
        "Contested: “{0}” is said by {1} here and by {2} in {3}",
        DiagnosticLevel.Warning);

    /// <summary>CORP005: the same text, or at least 95 % of its sentences, under another path.</summary>
    public static DiagnosticRule Duplicate { get; } = new(
        "CORP005",
        "Duplicate document",
        "{0} % of the sentences of this document stand in {1} too; leave one of the two out of the corpus",
        DiagnosticLevel.Warning);

    /// <summary>CORP006: a document that can't be read as text.</summary>
    public static DiagnosticRule Unreadable { get; } = new(
        "CORP006",
        "Unreadable document",
        "Skipped: {0}",
        DiagnosticLevel.Warning);

    /// <summary>CORP010: a document's front matter is no YAML.</summary>
    public static DiagnosticRule FrontMatterUnreadable { get; } = new(
        "CORP010",
        "Front matter can't be read",
        "The front matter can't be read: {0}; the text below it is read without it",
        DiagnosticLevel.Warning);

    /// <summary>CORP011: front matter has a key or a value that means nothing.</summary>
    public static DiagnosticRule FrontMatterValue { get; } = new(
        "CORP011",
        "Unknown key or value in front matter",
        "{0}",
        DiagnosticLevel.Warning);

    /// <summary>CORP012: a corrections file is no YAML.</summary>
    public static DiagnosticRule CorrectionsUnreadable { get; } = new(
        "CORP012",
        "Corrections can't be read",
        "These corrections can't be read: {0}",
        DiagnosticLevel.Warning);

    /// <summary>CORP013: a correction has a key or a value that means nothing.</summary>
    public static DiagnosticRule CorrectionValue { get; } = new(
        "CORP013",
        "Unknown key or value in a correction",
        "{0}",
        DiagnosticLevel.Warning);

    /// <summary>CORP014: a correction matches nothing.</summary>
    public static DiagnosticRule CorrectionUnmatched { get; } = new(
        "CORP014",
        "Correction that matches nothing",
        "No {1} matches “{0}”{2}",
        DiagnosticLevel.Warning);

    /// <summary>CORP015: a correction matches more than it should.</summary>
    public static DiagnosticRule CorrectionAmbiguous { get; } = new(
        "CORP015",
        "Correction that matches too much",
        "“{0}” matches more than one {1}: {2}; {3}",
        DiagnosticLevel.Warning);

    /// <summary>CORP016: two corrections contradict each other.</summary>
    public static DiagnosticRule CorrectionConflict { get; } = new(
        "CORP016",
        "Corrections that contradict each other",
        "{0}",
        DiagnosticLevel.Warning);

    /// <summary>CORP017: two documents have one id.</summary>
    public static DiagnosticRule RepeatedId { get; } = new(
        "CORP017",
        "Id of another document",
        "The id “{0}” is that of {1} too; this article is called {2} instead",
        DiagnosticLevel.Warning);

    /// <summary>CORP099: a fault of CorpusGen itself.</summary>
    public static DiagnosticRule InternalFault { get; } = new(
        "CORP099",
        "Fault in CorpusGen",
        "Skipped because of a fault in CorpusGen ({0}); please report it with this document",
        DiagnosticLevel.Warning);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        Unattributed,
        UnpairedMark,
        Altered,
        Contested,
        Duplicate,
        Unreadable,
        FrontMatterUnreadable,
        FrontMatterValue,
        CorrectionsUnreadable,
        CorrectionValue,
        CorrectionUnmatched,
        CorrectionAmbiguous,
        CorrectionConflict,
        RepeatedId,
        InternalFault,
    ];

    /// <summary>The rule of an id.</summary>
    /// <param name="id">CORP and three digits.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="KeyNotFoundException">The engine has no such rule.</exception>
    public static DiagnosticRule Get(string id)
    {
        foreach (var rule in All)
        {
            if (rule.Id == id) return rule;
        }

        throw new KeyNotFoundException($"There is no diagnostic rule {id}.");
    }

    /// <summary>The message of a diagnostic.</summary>
    /// <param name="id">CORP and three digits.</param>
    /// <param name="arguments">What the placeholders take.</param>
    /// <returns>The message, culture-invariant.</returns>
    public static string Format(string id, EquatableArray<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Get(id).Format, Array.ConvertAll(arguments.AsSpan().ToArray(), a => (object)a));
}
