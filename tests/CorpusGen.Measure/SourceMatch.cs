using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Measure;

/// <summary>
/// Whether a mention names the source that people marked: its head, the last word of the noun phrase, is theirs; a pronoun only
/// where it is the very word.
/// </summary>
internal static partial class SourceMatch
{
    private static readonly HashSet<string> Pronouns = new(
        ("he she they it i we you who whom him her them us me his hers its their our my your this that these those which one "
         + "himself herself themselves itself whoever whose").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Suffixes = new(["jr", "sr", "ii", "iii", "iv"], StringComparer.Ordinal);

    /// <summary>Whether the mention of a quotation is right.</summary>
    public static bool IsRight(string text, Span mention, Span quotation, IReadOnlyList<Span> source)
    {
        if (mention.Overlaps(quotation)) return false;
        var (named, wanted) = (mention.In(text), string.Join(" ", source.Select(s => s.In(text))));
        if (Words(named).Count > Math.Max(12, Words(wanted).Count + 4)) return false;
        if (IsPronoun(wanted)) return source.Any(s => s.Overlaps(mention)) && Words(named).Count <= 2;
        var (heads, goldHeads) = (Heads(named), Heads(wanted));
        return !IsPronoun(named) && heads.Overlaps(goldHeads) && heads.Count <= Math.Max(2, goldHeads.Count);
    }

    private static bool IsPronoun(string phrase)
    {
        var words = Words(phrase);
        if (words.Count is 0 or > 2 || !Pronouns.Contains(words[0])) return false;
        return words.Count == 1 || words[1] is "all" or "both" or "himself" or "herself";
    }

    private static HashSet<string> Heads(string phrase)
    {
        phrase = phrase.Trim();
        var heads = new HashSet<string>(StringComparer.Ordinal);
        if (phrase.Length == 0) return heads;
        var cut = Complement().Match(phrase, 1);
        heads.UnionWith(Coordinator().Split(cut.Success ? phrase[..cut.Index] : phrase).SelectMany(Head));
        heads.UnionWith(Break().Split(phrase).Skip(1).Where(IsCapitalised).SelectMany(Head));
        heads.ExceptWith(["the", "a", "an"]);
        return heads;
    }

    private static bool IsCapitalised(string phrase)
    {
        var words = phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && words.All(w => char.IsUpper(w[0]));
    }

    private static IEnumerable<string> Head(string phrase)
    {
        var words = Words(phrase).Select(w => w.Trim('.')).Where(w => w.Length > 0).ToList();
        while (words.Count > 1 && Suffixes.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        return words.TakeLast(1);
    }

    private static List<string> Words(string phrase) =>
        [.. Word().Matches(phrase).Select(m => Possessive().Replace(m.Value, string.Empty).ToLowerInvariant())];

    [GeneratedRegex(@"[\w.&@#]+(?:['’\-][\w]+)*['’]?")]
    private static partial Regex Word();

    [GeneratedRegex("['’]s?$")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"\band\b|&\s")]
    private static partial Regex Coordinator();

    [GeneratedRegex("[,;()—–]")]
    private static partial Regex Break();

    [GeneratedRegex(
        @"[,;:()—–]|\s-\s|\b(?:who|whom|whose|which|that|of|from|in|at|for|with|on|by|to|as|including|after|before|during|about|near|when|while|via)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Complement();
}
