using System.Collections.Generic;
using System.Linq;
using CorpusGen.Tests.Emitted;

namespace CorpusGen.Tests.Facts;

/// <summary>What the generated API says.</summary>
internal static class EmittedSheet
{
    public static string Of(EmittedCorpus corpus)
    {
        var sheet = new FactSheet();
        foreach (var article in corpus.Articles) WriteArticle(sheet, article);
        foreach (var speaker in corpus.Speakers) WriteSpeaker(sheet, speaker);
        foreach (var utterance in corpus.Utterances) WriteUtterance(sheet, utterance);
        foreach (var family in corpus.Families) WriteFamily(sheet, family);
        return sheet.ToString();
    }

    private static void WriteArticle(FactSheet sheet, dynamic article)
    {
        sheet.Line("document", article.Id, article.SourcePath, article.Headline, article.Dateline, article.Author, article.Publisher, article.Credit);
        sheet.Line("front", article.Published, article.Url, article.Language, article.Tags);
        sheet.Line("contributors", Each((object)article.Contributors).Select(c => (object?)$"{c.Name}/{c.Place}"));
        sheet.Line("regions", Each((object)article.Regions).Select(r => (object?)$"{r.Kind.ToString().ToLowerInvariant()} {Bounds(r.Span)}"));
        foreach (var tweet in Each((object)article.Tweets)) sheet.Line("tweet", Bounds(tweet.Span), tweet.Author, tweet.Handle, tweet.Date, tweet.Hashtags, tweet.Urls);
        foreach (var quote in Each((object)article.Quotes)) WriteQuote(sheet, quote);
    }

    private static void WriteQuote(FactSheet sheet, dynamic quote)
    {
        sheet.Line("quote", quote.Id, quote.Kind, quote.Text, Spans(quote.Segments), Spans(quote.Content), quote.Line, quote.Column);
        sheet.Line("cue", Bounds(quote.Cue?.Span), quote.Cue?.Lemma, Bounds(quote.Mention), quote.Via);
        sheet.Line("speaker", quote.Speaker?.Id, quote.Attribution, quote.Rule, quote.Confidence);
        foreach (var candidate in Each((object)quote.Candidates)) sheet.Line("candidate", Bounds(candidate.Mention), candidate.Rule, candidate.Confidence);
    }

    private static void WriteSpeaker(FactSheet sheet, dynamic speaker) =>
        sheet.Line("speaker", speaker.Id, speaker.Name, speaker.Kind, speaker.Gender, speaker.Affiliation, speaker.Roles, speaker.Aliases);

    private static void WriteUtterance(FactSheet sheet, dynamic utterance)
    {
        sheet.Line("utterance", utterance.Id, utterance.Speaker?.Id, utterance.Reference.Id);
        foreach (var version in Each((object)utterance.Versions).Skip(1)) sheet.Line("version", version.Quote.Id, version.Fidelity, version.Similarity);
    }

    private static void WriteFamily(FactSheet sheet, dynamic family) =>
        sheet.Line("family", family.Id, Each((object)family.Articles).Select(article => (object?)article.Id), family.Closest.Id);

    private static IEnumerable<dynamic> Each(object items) => ((System.Collections.IEnumerable)items).Cast<dynamic>();

    private static IEnumerable<object?> Spans(dynamic spans) => Each((object)spans).Select(span => (object?)Bounds(span));

    private static string? Bounds(dynamic? span) => span is null ? null : $"{span.Start}..{span.End}";
}
