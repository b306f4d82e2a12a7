using System.Linq;
using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Tests.Linking;

/// <summary>Reads the words of a quotation; a bar parts two segments.</summary>
internal static class SayingWordsReading
{
    public static SayingText Text(string text)
    {
        var bar = text.IndexOf('|', System.StringComparison.Ordinal);
        EquatableArray<Span> segments = bar < 0 ? [new Span(0, text.Length)] : [new Span(0, bar), Span.FromBounds(bar + 1, text.Length)];
        return new SayingReader().Read(text, segments);
    }

    public static SayingWords Words(Vocabulary vocabulary, string text) => new(Text(text), vocabulary);

    /// <summary>The words as they are compared, in a row.</summary>
    public static string Spell(SayingText words) => string.Join(" ", Enumerable.Range(0, words.Count).Select(i => words[i]));
}
