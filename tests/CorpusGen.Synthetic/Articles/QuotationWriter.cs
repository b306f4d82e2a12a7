using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Synthetic.Events;
using CorpusGen.Synthetic.Grammar;
using CorpusGen.Synthetic.People;

namespace CorpusGen.Synthetic.Articles;

/// <summary>Writes the paragraphs of one article in which somebody speaks, and knows who has been introduced.</summary>
internal sealed class QuotationWriter(Facts general, Dice dice)
{
    private readonly HashSet<Person> _known = [];
    private Person? _last;

    /// <summary>Writes the paragraphs of sayings in turn.</summary>
    /// <returns>A block for each, or for some that follow one another: who has just spoken may go on as he or she.</returns>
    public List<string> Write(IEnumerable<Saying> sayings)
    {
        var blocks = new List<string>();
        foreach (var saying in sayings)
        {
            if (_last == saying.Speaker && dice.Chance(60)) blocks[^1] += "\n\n" + Write(saying, isClose: true);
            else blocks.Add(Write(saying, isClose: false));
        }

        return blocks;
    }

    /// <summary>A quotation that nobody is named for.</summary>
    public string WriteUnattributed(Saying saying) => Paragraphs("unattributed", Words(saying));

    private string Write(Saying saying, bool isClose)
    {
        var speaker = saying.Speaker;
        var isKnown = !_known.Add(speaker);
        var facts = Words(saying);
        facts["full"] = speaker.Introduction;
        facts["short"] = isKnown && dice.Chance(10) ? $"{speaker.Given} {speaker.Surname}" : speaker.Surname;
        facts["they"] = isKnown && !isClose ? speaker.Surname : speaker.Pronoun;
        facts["nominal"] = speaker.Nominal;
        _last = speaker;
        return Paragraphs((isKnown ? "known-" : "introduced-") + Shape(saying), facts);
    }

    private string Paragraphs(string rule, Facts facts) =>
        string.Join("\n\n", NewsGrammar.Instance.Unfold(rule, dice, facts).Split('¶').Select(Capitals.AtSentenceStart));

    private string Shape(Saying saying)
    {
        var chance = dice.Next(100);
        if (chance < 25) return "part";
        if (chance < 45 && Cut(saying) > 0) return "split";
        if (saying.Sentences.Count > 1 && chance >= 50) return chance < 92 ? "two" : "long";
        return "whole";
    }

    private Facts Words(Saying saying)
    {
        var facts = new Facts(general) { ["words"] = string.Join(". ", saying.Sentences), ["part"] = saying.Part, ["opening"] = saying.Sentences[0] };
        if (saying.Sentences.Count > 1) facts["rest"] = string.Join(". ", saying.Sentences.Skip(1));
        if (Cut(saying) is > 0 and var cut)
        {
            facts["head"] = saying.Sentences[0][..cut];
            facts["tail"] = saying.Sentences[0][(cut + 2)..];
        }

        return facts;
    }

    private static int Cut(Saying saying) => saying.Sentences[0].LastIndexOf(", ", StringComparison.Ordinal);
}
