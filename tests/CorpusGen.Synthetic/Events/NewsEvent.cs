using System.Collections.Generic;
using System.Linq;
using CorpusGen.Synthetic.Grammar;
using CorpusGen.Synthetic.People;

namespace CorpusGen.Synthetic.Events;

/// <summary>What happened somewhere, who spoke about it, and what the first report told.</summary>
internal sealed class NewsEvent
{
    private readonly List<string> _told = [];
    private readonly Dice _telling;

    public NewsEvent(ulong seed, ulong number)
    {
        Dice = new Dice(seed, number);
        _telling = new Dice(seed ^ 0xA5A5A5A5A5A5A5A5, number);
        var grammar = NewsGrammar.Instance;
        var place = grammar.Unfold("place", Dice, Facts);
        Facts["place"] = place;
        Facts["town"] = place;
        var plan = grammar.Unfold("plan", Dice, Facts);
        Facts["plan"] = plan;
        Facts["plan-bare"] = plan["the ".Length..];
        var people = People(seed);
        Sayings = [.. Enumerable.Range(0, Dice.Between(5, 9)).Select(_ => Saying.Of(Dice.Pick(people), Dice, Facts))];
    }

    /// <summary>What all reports agree on.</summary>
    public Facts Facts { get; } = new();

    /// <summary>What was said.</summary>
    public IReadOnlyList<Saying> Sayings { get; }

    /// <summary>The chances of this event, which no other event shares.</summary>
    public Dice Dice { get; }

    /// <summary>A sentence of the first report, which others copy.</summary>
    public string Told(int position)
    {
        while (_told.Count <= position) _told.Add(NewsGrammar.Instance.Sentence("narration", _telling, Facts));
        return _told[position];
    }

    private List<Person> People(ulong seed) =>
        [.. Enumerable.Range(0, Dice.Between(2, 4))
            .Select(_ => Dice.Next(Dice.Chance(30) ? Population.Prominent : Population.Size))
            .Distinct()
            .Select(number => Population.Person(seed, number))];
}
