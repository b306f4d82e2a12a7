using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Synthetic.Events;
using CorpusGen.Synthetic.Grammar;

namespace CorpusGen.Synthetic.Articles;

/// <summary>Writes one article: headline, perhaps a byline, narration with quotations in between.</summary>
/// <param name="newsEvent">What happened.</param>
/// <param name="copied">How many sentences in a hundred are the first report's.</param>
internal sealed class ArticleWriter(NewsEvent newsEvent, int copied)
{
    private static readonly string[] Reporters = WordFile.Read("given-names-of-women.txt");
    private static readonly string[] Surnames = WordFile.Read("surname-heads.txt");

    private readonly Dice _dice = newsEvent.Dice;
    private int _sentence;

    /// <summary>Headline and byline, each with an empty line below.</summary>
    public string Head()
    {
        var head = NewsGrammar.Instance.Sentence("headline", _dice, newsEvent.Facts) + "\n\n";
        if (_dice.Chance(35)) head += $"By {_dice.Pick(Reporters)} {_dice.Pick(Surnames)}lund\n\n";
        return head;
    }

    /// <summary>The paragraphs.</summary>
    public string Body()
    {
        var quotations = Quotations();
        var narration = Narration(_dice.Between(2600, 6900) - quotations.Sum(q => q.Length));
        var body = new StringBuilder();
        if (_dice.Chance(40)) body.Append(newsEvent.Facts.Find("place")!.ToUpperInvariant()).Append(_dice.Chance(50) ? " — " : $", {NewsGrammar.Instance.Unfold("day", _dice, newsEvent.Facts)} — ");
        for (int n = 0, q = 0; n < narration.Count; n++)
        {
            body.Append(narration[n]).Append("\n\n");
            for (; q < quotations.Count * (n + 1) / narration.Count; q++) body.Append(quotations[q]).Append("\n\n");
        }

        body.Length--;
        return Typography.Set(body.ToString(), _dice);
    }

    private List<string> Quotations()
    {
        var writer = new QuotationWriter(newsEvent.Facts, _dice);
        var sayings = newsEvent.Sayings.Where(_ => _dice.Chance(60)).Select(s => copied == 100 ? s : s.Retold(_dice));
        var quotations = writer.Write(sayings);
        if (_dice.Chance(40)) quotations.Insert(_dice.Next(quotations.Count + 1), writer.WriteUnattributed(newsEvent.Sayings[0]));
        return quotations;
    }

    private List<string> Narration(int length)
    {
        var paragraphs = new List<string>();
        do
        {
            var sentences = Enumerable.Range(0, _dice.Between(1, 3)).Select(_ => Sentence());
            paragraphs.Add(string.Join(' ', sentences));
            length -= paragraphs[^1].Length;
        }
        while (length > 0);
        return paragraphs;
    }

    private string Sentence()
    {
        if (!_dice.Chance(copied)) return NewsGrammar.Instance.Sentence("narration", _dice, newsEvent.Facts);
        var sentence = newsEvent.Told(_sentence++);
        return copied < 100 && _dice.Chance(30) ? Rewording.Exchanged(sentence) : sentence;
    }
}
