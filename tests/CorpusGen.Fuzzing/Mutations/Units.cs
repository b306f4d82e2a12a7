using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>The units of a text: characters, words, sentences, paragraphs.</summary>
internal static class Units
{
    /// <summary>A unit by chance; larger ones are likelier, none of an empty text is empty.</summary>
    public static Span Pick(string text, Grain grain, Dice dice)
    {
        if (text.Length == 0) return default;
        var start = dice.Next(text.Length);
        var end = start + 1;
        while (!IsBoundary(text, start, grain)) start--;
        while (!IsBoundary(text, end, grain)) end++;
        return Span.FromBounds(start, end);
    }

    /// <summary>A place between two units by chance.</summary>
    public static int PickPlace(string text, Grain grain, Dice dice)
    {
        var place = dice.Next(text.Length + 1);
        while (!IsBoundary(text, place, grain)) place++;
        return place;
    }

    /// <summary>The units in order.</summary>
    public static IEnumerable<string> Of(string text, Grain grain)
    {
        for (int start = 0, end = 1; start < text.Length; start = end++)
        {
            while (!IsBoundary(text, end, grain)) end++;
            yield return text[start..end];
        }
    }

    private static bool IsBoundary(string text, int place, Grain grain)
    {
        if (place == 0 || place == text.Length) return true;
        return grain switch
        {
            Grain.Character => true,
            Grain.Word => char.IsWhiteSpace(text[place - 1]) && !char.IsWhiteSpace(text[place]),
            Grain.Sentence => IsSentenceStart(text, place),
            _ => text[place - 1] == '\n' && text[place] != '\n',
        };
    }

    private static bool IsSentenceStart(string text, int place) =>
        place > 1 && text[place - 1] is ' ' or '\n' && text[place] is not (' ' or '\n') && text[place - 2] is '.' or '?' or '!' or '”' or '"' or '’' or '\n';
}
