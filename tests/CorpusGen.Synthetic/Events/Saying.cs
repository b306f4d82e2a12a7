using System.Collections.Generic;
using System.Linq;
using CorpusGen.Synthetic.Grammar;
using CorpusGen.Synthetic.People;

namespace CorpusGen.Synthetic.Events;

/// <summary>What somebody said.</summary>
/// <param name="Speaker">Who said it.</param>
/// <param name="Sentences">Its sentences, without the stop.</param>
/// <param name="Part">A few words that fit into a sentence of the reporter's.</param>
internal sealed record Saying(Person Speaker, IReadOnlyList<string> Sentences, string Part)
{
    /// <summary>A new one.</summary>
    public static Saying Of(Person speaker, Dice dice, Facts facts)
    {
        var sentences = new List<string> { NewsGrammar.Instance.Sentence("saying", dice, facts) };
        if (dice.Chance(45)) sentences.Add(NewsGrammar.Instance.Sentence(dice.Chance(50) ? "saying" : "short-saying", dice, facts));
        if (dice.Chance(15)) sentences.Add(NewsGrammar.Instance.Sentence("saying", dice, facts));
        return new Saying(speaker, sentences, NewsGrammar.Instance.Unfold("fragment", dice, facts));
    }

    /// <summary>The saying as another paper prints it: mostly to the letter, else contracted, cut or in other words.</summary>
    public Saying Retold(Dice dice) => dice.Next(100) switch
    {
        < 55 => this,
        < 70 => this with { Sentences = [.. Sentences.Select(Rewording.Contracted)], Part = Rewording.Contracted(Part) },
        < 85 => this with { Sentences = [.. Sentences.Take(1)] },
        _ => this with { Sentences = [.. Sentences.Select(Rewording.Exchanged)], Part = Rewording.Exchanged(Part) },
    };
}
