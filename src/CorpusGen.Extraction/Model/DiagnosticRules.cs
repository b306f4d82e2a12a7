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
        "No speaker for “{0}”{1}; a correction can name one",
        DiagnosticLevel.Info,
        "The engine found nobody whom it would vouch for as the speaker. Quote.Speaker is null, and "
            + "Quote.Candidates lists who it may be. A correction can name the speaker.");

    /// <summary>CORP002: a quotation mark without a partner.</summary>
    public static DiagnosticRule UnpairedMark { get; } = new(
        "CORP002",
        "Quotation mark without a partner",
        "The quotation mark {0} has no partner in its paragraph ({2}); {1}",
        DiagnosticLevel.Warning,
        "A quotation mark has no partner in its paragraph, so that nothing can be said of where the "
            + "words begin or end. Write the missing mark, or delete the one too many.");

    /// <summary>CORP003: another document has this saying in other words.</summary>
    public static DiagnosticRule Altered { get; } = new(
        "CORP003",
        "Altered quotation",
        "Altered quotation: “{0}” is “{1}” in {2}",
        DiagnosticLevel.Info,
        "Another document has this saying with a content word exchanged, added or "
            + "dropped. Which of the two is right only a source can tell.");

    /// <summary>CORP004: versions of one saying name different speakers.</summary>
    public static DiagnosticRule Contested { get; } = new(
        "CORP004",
        "Contested saying",
        "Contested: “{0}” is said by {1} here and by {2} in {3}; a correction can name the right one",
        DiagnosticLevel.Warning,
        "Versions of one saying name different speakers. Look at both lines; where "
            + "the engine is wrong, a correction can name the speaker.");

    /// <summary>CORP005: the same text, or at least 95 % of its sentences, under another path.</summary>
    public static DiagnosticRule Duplicate { get; } = new(
        "CORP005",
        "Duplicate document",
        "{0} % of the sentences of this document stand in {1} too; leave one of the two out of the corpus",
        DiagnosticLevel.Warning,
        "The same text, or at least 95 % of its sentences, is in the corpus under another "
            + "path, and its quotes count twice. Leave one of the two out.");

    /// <summary>CORP006: a document that can't be read as text.</summary>
    public static DiagnosticRule Unreadable { get; } = new(
        "CORP006",
        "Unreadable document",
        "Skipped: {0}",
        DiagnosticLevel.Warning,
        "A document is empty, binary, or neither UTF-8 nor UTF-16 with a byte order mark, and "
            + "is left out. Save it as UTF-8, or leave it out of the corpus.");

    /// <summary>CORP010: a document's front matter is no YAML.</summary>
    public static DiagnosticRule FrontMatterUnreadable { get; } = new(
        "CORP010",
        "Front matter can't be read",
        "The front matter can't be read: {0}; the document is read without it",
        DiagnosticLevel.Warning,
        "The block between --- lines at the head of a document is no YAML, or no line closes it. The document is "
            + "read all the same; mend the block at the line the message names.");

    /// <summary>CORP011: front matter has a key or a value that means nothing.</summary>
    public static DiagnosticRule FrontMatterValue { get; } = new(
        "CORP011",
        "Unknown key or value in front matter",
        "{0}",
        DiagnosticLevel.Warning,
        "Front matter has a key that means nothing here, or a value that its key does not take. The message "
            + "names the nearest key or what is wanted; the rest of the front matter holds.");

    /// <summary>CORP012: a corrections file is no YAML.</summary>
    public static DiagnosticRule CorrectionsUnreadable { get; } = new(
        "CORP012",
        "Corrections can't be read",
        "These corrections can't be read: {0}",
        DiagnosticLevel.Warning,
        "A *.corpus.yaml is no YAML, or has what these files do without: anchors and aliases, tags, "
            + "more than one document. None of its corrections holds until it is mended.");

    /// <summary>CORP013: a correction has a key or a value that means nothing.</summary>
    public static DiagnosticRule CorrectionValue { get; } = new(
        "CORP013",
        "Unknown key or value in a correction",
        "{0}",
        DiagnosticLevel.Warning,
        "A correction has a key that means nothing, a value that its key does not take, or "
            + "lacks a key it needs. That correction is left out; the others hold.");

    /// <summary>CORP014: a correction matches nothing.</summary>
    public static DiagnosticRule CorrectionUnmatched { get; } = new(
        "CORP014",
        "Correction that matches nothing",
        "No {1} matches “{0}”{2}",
        DiagnosticLevel.Warning,
        "A correction matches nothing in the corpus: no article has the id, no speaker the name, no quotation the "
            + "words. The message names the nearest one; if nothing is left to correct, delete it.");

    /// <summary>CORP015: a correction matches more than it should.</summary>
    public static DiagnosticRule CorrectionAmbiguous { get; } = new(
        "CORP015",
        "Correction that matches too much",
        "“{0}” matches more than one {1}: {2}; {3}",
        DiagnosticLevel.Warning,
        "A correction matches more than it should, and nothing is done. Write more words, the line, or the speaker's id.");

    /// <summary>CORP016: two corrections contradict each other.</summary>
    public static DiagnosticRule CorrectionConflict { get; } = new(
        "CORP016",
        "Corrections that contradict each other",
        "{0}",
        DiagnosticLevel.Warning,
        "Two corrections contradict each other. The first one in the order of "
            + "paths and lines holds; delete one of the two.");

    /// <summary>CORP017: two documents have one id.</summary>
    public static DiagnosticRule RepeatedId { get; } = new(
        "CORP017",
        "Id of another document",
        "The id “{0}” is that of {1} too; this article is called “{2}” instead",
        DiagnosticLevel.Warning,
        "Two documents have the same id in their front matter. The one with the "
            + "first path keeps it; give the other an id of its own.");

    /// <summary>CORP099: a fault of CorpusGen itself.</summary>
    public static DiagnosticRule InternalFault { get; } = new(
        "CORP099",
        "Fault in CorpusGen",
        "Skipped because of a fault in CorpusGen ({0}); please report it with this document",
        DiagnosticLevel.Warning,
        "The engine failed on a document and left it out, or the generator failed. The "
            + "rest goes on. Please report it, with the document if you can.");

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
