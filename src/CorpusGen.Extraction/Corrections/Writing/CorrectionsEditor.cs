using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Yaml;

namespace CorpusGen.Extraction.Corrections.Writing;

/// <summary>
/// Writes corrections into a file that somebody keeps by hand: its comments, its order and its line ends stay as they are. What it
/// gives is to be read again before it is kept, for YAML can be written in more ways than are known here.
/// </summary>
public static class CorrectionsEditor
{
    /// <summary>Adds an entry at the end of a section.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="section">The section: quotes.</param>
    /// <param name="entry">The keys of the entry, in order.</param>
    /// <returns>The new text, or null where the file is no YAML or the section no list.</returns>
    public static string? Add(string text, string section, IReadOnlyList<CorrectionLine> entry)
    {
        var reading = Read(text);
        var changes = reading.Problem is null ? new EntryAddition(text, section, entry).Find(reading.Root) : null;
        return changes is null ? null : TextChange.Apply(text, changes);
    }

    /// <summary>Gives keys of an entry other values.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="place">A place inside the entry.</param>
    /// <param name="values">The keys with their new values.</param>
    /// <param name="without">Keys that contradict them and have to go.</param>
    /// <returns>The new text, or null where no entry is there.</returns>
    public static string? Change(string text, Span place, IReadOnlyList<CorrectionLine> values, IReadOnlyList<string> without)
    {
        if (Read(text).Root is not YamlMap root) return null;
        var entry = root.Pairs.Select(p => p.Value).OfType<YamlList>().SelectMany(l => l.Items).OfType<YamlMap>()
            .FirstOrDefault(m => m.Span.Contains(place));
        return entry is null ? null : TextChange.Apply(text, new EntryChange(text, entry).Find(values, without));
    }

    private static YamlReading Read(string text) => YamlReader.Read(text, new Span(0, text.Length));
}
