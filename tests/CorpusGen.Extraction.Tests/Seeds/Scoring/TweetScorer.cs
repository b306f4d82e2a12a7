using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Tests.Seeds.Gold;

namespace CorpusGen.Extraction.Tests.Seeds.Scoring;

/// <summary>Scores the embedded posts of a document.</summary>
internal sealed class TweetScorer(ScoredDocument document, Tally tally)
{
    public void Score()
    {
        var wanted = document.Gold.Tweets.Where(t => t.Embedded).ToList();
        foreach (var tweet in wanted) Score(tweet);
        var found = document.Facts.Tweets.Count;
        tally.Add(Aspect.EmbeddedTweets, found == wanted.Count, $"{document.Name} reports {found} tweets");
    }

    private void Score(GoldTweet wanted)
    {
        var found = document.Facts.Tweets.FirstOrDefault(t => t.Span.Overlaps(Span.FromBounds(wanted.Start, wanted.End)));
        var isSigned = found is not null && (found.Author, found.Handle, found.Date) == (wanted.Author, wanted.Handle, wanted.Date);
        tally.Add(Aspect.EmbeddedTweets, isSigned, $"{document.Name} {found}, want {wanted.Author} {wanted.Handle} {wanted.Date}");
        var isLinked = found is not null && found.Hashtags.SequenceEqual(wanted.Hashtags)
            && found.Urls.Select(u => u.TrimEnd('/')).SequenceEqual(wanted.Urls);
        var tags = string.Join(' ', wanted.Hashtags);
        tally.Add(Aspect.TweetEntities, isLinked, $"{document.Name} {found?.Hashtags.Count} tags, want {tags}");
    }
}
