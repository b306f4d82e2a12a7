using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Diagnostics;

/// <summary>The diagnostics of the generator. Those the engine finds take their words from it, so that the tool says the same.</summary>
internal static class Descriptors
{
    private const string Category = "CorpusGen";
    private const string Help = ProjectSite.Address + "#";

    /// <summary>CORP001: a quotation without a speaker the engine would vouch for.</summary>
    public static readonly DiagnosticDescriptor Unattributed = new(
        "CORP001", DiagnosticRules.Unattributed.Title, DiagnosticRules.Unattributed.Format,
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true,
        description: DiagnosticRules.Unattributed.Description, helpLinkUri: Help + "corp001");

    /// <summary>CORP002: a quotation mark without a partner.</summary>
    public static readonly DiagnosticDescriptor UnpairedMark = new(
        "CORP002", DiagnosticRules.UnpairedMark.Title, DiagnosticRules.UnpairedMark.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.UnpairedMark.Description, helpLinkUri: Help + "corp002");

    /// <summary>CORP003: another document has this saying in other words.</summary>
    public static readonly DiagnosticDescriptor Altered = new(
        "CORP003", DiagnosticRules.Altered.Title, DiagnosticRules.Altered.Format,
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true,
        description: DiagnosticRules.Altered.Description, helpLinkUri: Help + "corp003");

    /// <summary>CORP004: versions of one saying name different speakers.</summary>
    public static readonly DiagnosticDescriptor Contested = new(
        "CORP004", DiagnosticRules.Contested.Title, DiagnosticRules.Contested.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.Contested.Description, helpLinkUri: Help + "corp004");

    /// <summary>CORP005: the same text under another path.</summary>
    public static readonly DiagnosticDescriptor Duplicate = new(
        "CORP005", DiagnosticRules.Duplicate.Title, DiagnosticRules.Duplicate.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.Duplicate.Description, helpLinkUri: Help + "corp005");

    /// <summary>CORP006: a document that can't be read as text.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "CORP006", DiagnosticRules.Unreadable.Title, DiagnosticRules.Unreadable.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.Unreadable.Description, helpLinkUri: Help + "corp006");

    /// <summary>CORP007: names collide.</summary>
    public static readonly DiagnosticDescriptor NameCollision = new(
        "CORP007", "Names collide", "{0}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "Two names would collide: two articles or speakers of one name, or an emitted type and one of yours. The message "
            + "says what the emitted one is called instead. Set CorpusGenNamespace to keep both names of a type.",
        helpLinkUri: Help + "corp007");

    /// <summary>CORP008: the project can't compile what would be emitted.</summary>
    public static readonly DiagnosticDescriptor BelowFloor = new(
        "CORP008", "Language or framework too old", "Nothing is emitted: CorpusGen needs {0}; {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        description: "The project's language is below C# 9, or its framework lacks a type the emitted "
            + "code needs. Nothing is emitted; set LangVersion to 9.0 or higher.",
        helpLinkUri: Help + "corp008");

    /// <summary>CORP009: a limit is reached or comes near.</summary>
    public static readonly DiagnosticDescriptor Limit = new(
        "CORP009", "A limit comes near", "{0}",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true,
        description: "A limit of the compiler or of a property is reached or comes near. The message gives the "
            + "remedy: CorpusGenNamedMembers, CorpusGenTextStorage or a higher LangVersion.",
        helpLinkUri: Help + "corp009");

    /// <summary>CORP010: a document's front matter is no YAML.</summary>
    public static readonly DiagnosticDescriptor FrontMatterUnreadable = new(
        "CORP010", DiagnosticRules.FrontMatterUnreadable.Title, DiagnosticRules.FrontMatterUnreadable.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.FrontMatterUnreadable.Description, helpLinkUri: Help + "corp010");

    /// <summary>CORP011: front matter has a key or a value that means nothing.</summary>
    public static readonly DiagnosticDescriptor FrontMatterValue = new(
        "CORP011", DiagnosticRules.FrontMatterValue.Title, DiagnosticRules.FrontMatterValue.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.FrontMatterValue.Description, helpLinkUri: Help + "corp011");

    /// <summary>CORP012: a corrections file is no YAML.</summary>
    public static readonly DiagnosticDescriptor CorrectionsUnreadable = new(
        "CORP012", DiagnosticRules.CorrectionsUnreadable.Title, DiagnosticRules.CorrectionsUnreadable.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.CorrectionsUnreadable.Description, helpLinkUri: Help + "corp012");

    /// <summary>CORP013: a correction has a key or a value that means nothing.</summary>
    public static readonly DiagnosticDescriptor CorrectionValue = new(
        "CORP013", DiagnosticRules.CorrectionValue.Title, DiagnosticRules.CorrectionValue.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.CorrectionValue.Description, helpLinkUri: Help + "corp013");

    /// <summary>CORP014: a correction matches nothing.</summary>
    public static readonly DiagnosticDescriptor CorrectionUnmatched = new(
        "CORP014", DiagnosticRules.CorrectionUnmatched.Title, DiagnosticRules.CorrectionUnmatched.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.CorrectionUnmatched.Description, helpLinkUri: Help + "corp014");

    /// <summary>CORP015: a correction matches more than it should.</summary>
    public static readonly DiagnosticDescriptor CorrectionAmbiguous = new(
        "CORP015", DiagnosticRules.CorrectionAmbiguous.Title, DiagnosticRules.CorrectionAmbiguous.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.CorrectionAmbiguous.Description, helpLinkUri: Help + "corp015");

    /// <summary>CORP016: two corrections contradict each other.</summary>
    public static readonly DiagnosticDescriptor CorrectionConflict = new(
        "CORP016", DiagnosticRules.CorrectionConflict.Title, DiagnosticRules.CorrectionConflict.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.CorrectionConflict.Description, helpLinkUri: Help + "corp016");

    /// <summary>CORP017: two documents have one id.</summary>
    public static readonly DiagnosticDescriptor RepeatedId = new(
        "CORP017", DiagnosticRules.RepeatedId.Title, DiagnosticRules.RepeatedId.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.RepeatedId.Description, helpLinkUri: Help + "corp017");

    /// <summary>CORP020: a property has a value that means nothing.</summary>
    /// <remarks>The values are not the last words: MSBuild reads “error (https:” in a line as the start of a diagnostic.</remarks>
    public static readonly DiagnosticDescriptor UnknownValue = new(
        "CORP020", "Unknown value of a property", "“{0}” is no value of {1}; it takes {2}; {3} is used",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "A property of the project has a value that means nothing. The "
            + "message says what it takes and what is used instead.",
        helpLinkUri: Help + "corp020");

    /// <summary>CORP099: a fault of CorpusGen itself.</summary>
    public static readonly DiagnosticDescriptor InternalFault = new(
        "CORP099", DiagnosticRules.InternalFault.Title, DiagnosticRules.InternalFault.Format,
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: DiagnosticRules.InternalFault.Description, helpLinkUri: Help + "corp099");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Unattributed,
        UnpairedMark,
        Altered,
        Contested,
        Duplicate,
        Unreadable,
        NameCollision,
        BelowFloor,
        Limit,
        FrontMatterUnreadable,
        FrontMatterValue,
        CorrectionsUnreadable,
        CorrectionValue,
        CorrectionUnmatched,
        CorrectionAmbiguous,
        CorrectionConflict,
        RepeatedId,
        UnknownValue,
        InternalFault,
    ];

    /// <summary>The descriptor of an id; one the engine has and we don't is a fault of ours, said as one.</summary>
    /// <param name="id">CORP and three digits.</param>
    /// <returns>The descriptor.</returns>
    public static DiagnosticDescriptor Get(string id) =>
        All.FirstOrDefault(d => d.Id.Equals(id, StringComparison.Ordinal)) ?? InternalFault;
}
