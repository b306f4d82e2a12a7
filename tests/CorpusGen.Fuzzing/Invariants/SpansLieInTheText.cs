using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>Every span lies inside its text, has words, begins and ends with none of the white space around them, and halves no character.</summary>
internal sealed class SpansLieInTheText : IInvariant
{
    public string? Broken(Reading reading)
    {
        foreach (var document in reading.AllFacts)
        {
            var text = document.Document.Text;
            foreach (var (name, span, _) in FactSheet.Of(document))
            {
                if (span is { } place && Problem(text, place, mayBeBlank: name == "diagnostic") is { } problem) return $"{name} {place} {problem}";
            }
        }

        return null;
    }

    private static string? Problem(string text, Span span, bool mayBeBlank)
    {
        if (span.Start < 0 || span.End > text.Length) return $"leaves the text of {text.Length}";
        if (span.Length <= 0) return "is empty";
        if (!mayBeBlank && (char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]))) return "has white space at its edge";
        return Halves(text, span.Start) || Halves(text, span.End) ? "halves a character" : null;
    }

    private static bool Halves(string text, int place) =>
        place > 0 && place < text.Length && char.IsHighSurrogate(text[place - 1]) && char.IsLowSurrogate(text[place]);
}
