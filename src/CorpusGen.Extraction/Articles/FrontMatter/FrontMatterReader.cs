using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Yaml;

namespace CorpusGen.Extraction.Articles.FrontMatter;

/// <summary>Reads what a document says of itself above its text. Throws on no text.</summary>
internal static class FrontMatterReader
{
    /// <summary>Reads the front matter of a document.</summary>
    /// <param name="text">The document's text.</param>
    /// <returns>What it says, and what is wrong with it.</returns>
    public static FrontMatterReading Read(string text)
    {
        if (FrontMatterBlock.Find(text) is not { } block) return default;

        // Nobody knows where it was meant to end, and what might be text is read as text.
        if (!block.IsClosed) return new(null, [Unreadable("no line --- closes it", block.Span)]);
        var front = new FrontMatterFact { Span = block.Span };
        var reading = YamlReader.Read(text, block.Content);
        if (reading.Problem is { } problem) return new(front, [Unreadable(problem.Message, problem.Span)]);
        if (reading.Root is not YamlMap map) return new(front, [Unreadable("it has no keys", reading.Root?.Span ?? block.Span)]);
        var entries = new FrontMatterEntries(text);
        front = entries.Read(map, front);
        return new(front, entries.Diagnostics);
    }

    private static DiagnosticFact Unreadable(string reason, Span place) => new(DiagnosticRules.FrontMatterUnreadable.Id, place, [reason]);
}
