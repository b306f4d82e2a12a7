using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace CorpusGen.Tests.Facts;

/// <summary>What the tool prints as JSON.</summary>
internal static class ToolSheet
{
    public static string Of(JsonElement corpus)
    {
        var sheet = new FactSheet();
        foreach (var document in Each(corpus, "documents")) WriteDocument(sheet, document);
        foreach (var speaker in QuotedSpeakers(corpus)) WriteSpeaker(sheet, speaker);
        foreach (var utterance in Each(corpus, "utterances")) WriteUtterance(sheet, utterance);
        foreach (var family in Each(corpus, "families")) sheet.Line("family", Text(family, "id"), Texts(family, "members"), Text(family, "closest"));
        return sheet.ToString();
    }

    private static void WriteDocument(FactSheet sheet, JsonElement document)
    {
        sheet.Line(
            "document", Text(document, "id"), Text(document, "path"), Phrase(document, "headline"), Phrase(document, "dateline"),
            Phrase(document, "author"), Phrase(document, "publisher"), Phrase(document, "credit"));
        sheet.Line("front", Published(document.GetProperty("published")), Phrase(document, "url"), Text(document, "language"), Texts(document, "tags"));
        sheet.Line("contributors", Each(document, "contributors").Select(c => $"{Text(c, "name")}/{Text(c, "place")}"));
        sheet.Line("regions", Each(document, "regions").Select(r => $"{Text(r, "kind")} {Bounds(r)}"));
        foreach (var tweet in Each(document, "tweets")) WriteTweet(sheet, tweet);
        foreach (var quote in Each(document, "quotes")) WriteQuote(sheet, quote);
    }

    private static void WriteTweet(FactSheet sheet, JsonElement tweet) => sheet.Line(
        "tweet", Bounds(tweet), Text(tweet, "author"), Text(tweet, "handle"), Text(tweet, "date"), Texts(tweet, "hashtags"), Texts(tweet, "urls"));

    private static void WriteQuote(FactSheet sheet, JsonElement quote)
    {
        var (cue, via) = (quote.GetProperty("cue"), quote.GetProperty("via"));
        sheet.Line(
            "quote", Text(quote, "id"), Text(quote, "kind"), Text(quote, "text"), Each(quote, "segments").Select(Bounds),
            Each(quote, "content").Select(Bounds), quote.GetProperty("line").GetInt32(), quote.GetProperty("column").GetInt32());
        sheet.Line("cue", Bounds(cue), Text(cue, "lemma"), Bounds(quote.GetProperty("mention")), Text(via, "text"));
        sheet.Line("speaker", Text(quote, "speaker"), Text(quote, "attribution"), Text(quote, "rule"), quote.GetProperty("confidence").GetDouble());
        foreach (var candidate in Each(quote, "candidates"))
        {
            sheet.Line("candidate", Bounds(candidate.GetProperty("mention")), Text(candidate, "rule"), candidate.GetProperty("confidence").GetDouble());
        }
    }

    private static void WriteSpeaker(FactSheet sheet, JsonElement speaker) => sheet.Line(
        "speaker", Text(speaker, "id"), Text(speaker, "name"), Text(speaker, "kind"), Text(speaker, "gender"),
        Text(speaker, "affiliation"), Texts(speaker, "roles"), Texts(speaker, "aliases"));

    private static void WriteUtterance(FactSheet sheet, JsonElement utterance)
    {
        sheet.Line("utterance", Text(utterance, "id"), Text(utterance, "speaker"), Text(utterance, "reference"));
        foreach (var version in Each(utterance, "versions"))
        {
            sheet.Line("version", Text(version, "quote"), Text(version, "fidelity"), version.GetProperty("similarity").GetDouble());
        }
    }

    // The tool also lists speakers who are candidates alone; the generated set is of those with a quotation.
    private static IEnumerable<JsonElement> QuotedSpeakers(JsonElement corpus)
    {
        var quoted = Each(corpus, "documents").SelectMany(document => Each(document, "quotes"))
            .Select(quote => Text(quote, "speaker")).ToHashSet();
        return Each(corpus, "speakers").Where(speaker => quoted.Contains(Text(speaker, "id")));
    }

    private static IEnumerable<JsonElement> Each(JsonElement element, string property) => element.GetProperty(property).EnumerateArray();

    private static IEnumerable<string?> Texts(JsonElement element, string property) => Each(element, property).Select(e => e.GetString());

    // The date of a page is printed and not emitted.
    private static string? Published(JsonElement published) =>
        published.ValueKind == JsonValueKind.Null || Text(published, "basis") == "page" ? null : Text(published, "date");

    private static string? Phrase(JsonElement element, string property) => Text(element.GetProperty(property), "text");

    private static string? Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Null ? null : element.GetProperty(property).GetString();

    private static string? Bounds(JsonElement span) =>
        span.ValueKind == JsonValueKind.Null ? null : $"{span.GetProperty("start").GetInt32()}..{span.GetProperty("end").GetInt32()}";
}
