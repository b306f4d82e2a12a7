using System.Collections.Generic;
using CorpusGen.Synthetic.Events;

namespace CorpusGen.Synthetic.Articles;

/// <summary>All articles on one event: most events get one, some get eight, and a few papers print the same twice.</summary>
internal sealed class EventReport(NewsEvent newsEvent)
{
    public IEnumerable<string> Write()
    {
        var dice = newsEvent.Dice;
        var count = HowMany(dice.Next(100));
        string? previous = null;
        for (var i = 0; i < count; i++)
        {
            var isCopy = previous is not null && dice.Chance(2);
            var writer = new ArticleWriter(newsEvent, copied: i == 0 ? 100 : dice.Chance(40) ? 80 : 8);
            previous = isCopy ? previous! : writer.Body();
            yield return writer.Head() + previous;
        }
    }

    private static int HowMany(int chance) => chance switch { < 60 => 1, < 80 => 2, < 92 => 3, < 97 => 5, _ => 8 };
}
