using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CorpusGen.Fuzzing.Mutations;
using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Texts;
using CorpusGen.Synthetic;

namespace CorpusGen.Fuzzing.Cases;

/// <summary>Values for YAML about a case: mostly of things there are, so that something follows from them.</summary>
/// <param name="texts">The documents of the case.</param>
/// <param name="dice">What decides.</param>
internal sealed class YamlValues(IReadOnlyList<FuzzText> texts, Dice dice)
{
    private static readonly char[] Marks = ['“', '"', '‘', '«', '„'];

    private static readonly string[] Speakers =
        ["Mara Lind", "Lind", "mara-lind", "Jon Park", "Park", "Ada Holm", "ada-holm", "harbour master", "Harbour Council", "Nobody Known", "mayor", "Vera Holt"];

    private FuzzText Document => texts.Count == 0 ? new FuzzText("a.txt", "", null) : dice.Pick(texts);

    /// <summary>Who may have said something.</summary>
    public string Speaker() => Written(dice.Chance(85) ? dice.Pick(Speakers) : Words(Grain.Word));

    /// <summary>What an article may be called.</summary>
    public string Article()
    {
        var document = Document;
        return Written(document.Id ?? document.Path.Replace(".txt", "", StringComparison.Ordinal).Split('/')[^1]);
    }

    /// <summary>The first words of what stands behind a mark.</summary>
    public string Quotation()
    {
        var text = Document.Text;
        var mark = text.Length == 0 ? -1 : text.IndexOfAny(Marks, dice.Next(text.Length));
        if (mark < 0) return Written(Words(Grain.Sentence));
        var words = Units.Of(text[(mark + 1)..Math.Min(text.Length, mark + 200)], Grain.Word).Take(dice.Between(1, 7));
        return Written(string.Concat(words).TrimEnd());
    }

    /// <summary>Words of a document, of any kind.</summary>
    public string Passage() => Written(Words(dice.Chance(50) ? Grain.Sentence : Grain.Word));

    /// <summary>The id of a quotation, or nearly.</summary>
    public string QuotationId() => Written(Article().Trim('"') + "#" + string.Join('-', Quotation().Trim('"').Split(' ').Take(4)).ToLowerInvariant());

    /// <summary>A number.</summary>
    public string Number() => dice.Pick(["1", "3", "5", "7", "0", "-1", "99999999999", "x"]);

    /// <summary>One of some words.</summary>
    public string OneOf(params string[] words) => dice.Chance(95) ? dice.Pick(words) : dice.Pick(dice.Pick(Pieces.Kinds));

    /// <summary>A list of up to three values.</summary>
    public string List(Func<string> value) => "[" + string.Join(", ", Enumerable.Range(0, dice.Next(4)).Select(_ => value())) + "]";

    /// <summary>A value in YAML's quotes or without them.</summary>
    public string Written(string value) => dice.Chance(80) ? JsonSerializer.Serialize(value) : value;

    private string Words(Grain grain)
    {
        var text = Document.Text;
        return Units.Pick(text, grain, dice).In(text).Trim();
    }
}
