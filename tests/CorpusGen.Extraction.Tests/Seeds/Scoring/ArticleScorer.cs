using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Tests.Seeds.Gold;

namespace CorpusGen.Extraction.Tests.Seeds.Scoring;

/// <summary>Scores what stands around an article's story.</summary>
internal sealed class ArticleScorer(ScoredDocument document, Tally tally)
{
    private const int Margin = 5;

    private readonly GoldArticle _wanted = document.Gold.Article;
    private readonly DocumentFacts _found = document.Facts;

    public void Score()
    {
        ScoreLine(Aspect.Headline, _found.Headline, _wanted.Headline, _wanted.HeadlineAccepted);
        ScoreLine(Aspect.Dateline, _found.Dateline, _wanted.Dateline, []);
        tally.Add(Aspect.Author, _found.Author is null, $"{document.Name}: a posting account is not an author");
        ScoreContributors();
        ScoreCredit();
        ScoreDate();
    }

    private void ScoreLine(Aspect aspect, Span? found, GoldSpan? wanted, IReadOnlyList<GoldSpan> accepted)
    {
        var isRight = wanted is not null
            ? Trimmed.AreSame(document.Text, found, wanted)
            : found is null || accepted.Any(a => Trimmed.AreSame(document.Text, found, a));
        tally.Add(aspect, isRight, $"{document.Name} {document.Words(found)}, want {wanted?.Text}");
    }

    private void ScoreContributors()
    {
        var found = _found.Contributors.Select(c => new GoldContributor(c.Name, c.Place)).ToList();
        tally.Add(Aspect.Contributors, found.SequenceEqual(_wanted.Contributors), $"{document.Name} {string.Join("; ", found)}");
    }

    private void ScoreCredit()
    {
        var isRight = (_found.Credit, _wanted.CreditLine) switch
        {
            (null, null) => true,
            ({ } found, { } wanted) =>
                found.Overlaps(Span.FromBounds(wanted.Start, wanted.End)) && found.Length <= wanted.End - wanted.Start + Margin,
            _ => false,
        };
        tally.Add(Aspect.CreditLine, isRight, $"{document.Name} {document.Words(_found.Credit)}, want {_wanted.CreditLine?.Text}");
    }

    private void ScoreDate()
    {
        var isRight = _found.Published is not { } date
            || (date.Basis == DateBasis.Page && string.Equals(date.Date, _wanted.PageDate?.Iso, StringComparison.Ordinal));
        tally.Add(Aspect.Published, isRight, $"{document.Name} {_found.Published?.Date}, want the page's own or none");
    }
}
