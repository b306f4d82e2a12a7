using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Checking;

/// <summary>How grave each kind of diagnostic is for the user: its default, or what the user says.</summary>
internal sealed class Severities
{
    private const string Remedy = "write an id and a level, such as CORP003=error; the levels are none, info, warning, error";

    // Null is none.
    private readonly Dictionary<string, DiagnosticLevel?> _chosen = new(StringComparer.Ordinal);

    private Severities()
    {
    }

    /// <summary>Reads what the user says; of two levels for one kind the later counts.</summary>
    /// <param name="choices">ID=LEVEL each, or several with commas between them.</param>
    /// <returns>The severities.</returns>
    /// <exception cref="UnusableInputException">One has no such form, or an id or a level that is none.</exception>
    public static Severities Parse(IEnumerable<string> choices)
    {
        var severities = new Severities();
        foreach (var choice in choices.SelectMany(choice => choice.Split(','))) severities.Add(choice.Trim());
        return severities;
    }

    /// <summary>How grave a kind of diagnostic is.</summary>
    /// <param name="rule">The kind.</param>
    /// <returns>The level, or null where it is to be left out.</returns>
    public DiagnosticLevel? Of(DiagnosticRule rule) => _chosen.TryGetValue(rule.Id, out var level) ? level : rule.Level;

    private void Add(string choice)
    {
        var parts = choice.Split('=');
        if (parts.Length != 2) throw new UnusableInputException($"'{choice}' is no severity; {Remedy}");
        var rule = DiagnosticRules.All.FirstOrDefault(rule => rule.Id.Equals(parts[0], StringComparison.OrdinalIgnoreCase))
            ?? throw new UnusableInputException($"{parts[0]} is no diagnostic of a document; there are {string.Join(", ", DiagnosticRules.All.Select(rule => rule.Id))}");
        _chosen[rule.Id] = ReadLevel(parts[1], choice);
    }

    private static DiagnosticLevel? ReadLevel(string name, string choice) => name.ToLowerInvariant() switch
    {
        "none" => null,
        "info" => DiagnosticLevel.Info,
        "warning" => DiagnosticLevel.Warning,
        "error" => DiagnosticLevel.Error,
        _ => throw new UnusableInputException($"'{choice}' has no severity; {Remedy}"),
    };
}
