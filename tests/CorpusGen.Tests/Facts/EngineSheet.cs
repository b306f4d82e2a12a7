using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;
using CorpusGen.Tests.Driver;

namespace CorpusGen.Tests.Facts;

/// <summary>What the engine finds in a project's documents.</summary>
internal static class EngineSheet
{
    public static CorpusFacts Extract(TestProject project)
    {
        var files = project.Texts.Select(t => new DocumentText(t.Path[TestProject.Folder.Length..], t.GetText()!.ToString()))
            .ToLookup(f => f.Path.EndsWith(CorrectionsFile.Ending, StringComparison.Ordinal));
        return CorpusLinker.Link([.. files[false].Select(DocumentExtractor.Extract)], [.. files[true].Select(CorrectionsReader.Read)]);
    }

    public static string Of(CorpusFacts corpus)
    {
        var sheet = new FactSheet();
        foreach (var document in corpus.Documents) Write(sheet, document, corpus);
        foreach (var speaker in corpus.Speakers.Where(speaker => !speaker.Quotes.IsEmpty)) Write(sheet, speaker);
        foreach (var utterance in corpus.Utterances) Write(sheet, utterance, corpus);
        foreach (var family in corpus.Families) Write(sheet, family, corpus);
        return sheet.ToString();
    }

    private static void Write(FactSheet sheet, CorpusDocument document, CorpusFacts corpus)
    {
        var facts = document.Facts;
        var text = facts.Document.Text;
        var masthead = Masthead.Of(facts);
        sheet.Line(
            "document", document.Id, facts.Document.Path, masthead.Headline?.Text, In(facts.Dateline, text), masthead.Author?.Text,
            masthead.Publisher?.Text, In(facts.Credit, text));
        var published = facts.Published is { Basis: not DateBasis.Page } date ? date.Date : null;
        sheet.Line("front", published, masthead.Url?.Text, facts.Language, masthead.Tags.Select(t => t.Text));
        sheet.Line("contributors", masthead.Contributors.Select(c => $"{c.Name}/{c.Place}"));
        sheet.Line("regions", facts.Regions.Select(r => $"{Name(r.Kind)} {r.Span}"));
        foreach (var tweet in facts.Tweets) sheet.Line("tweet", tweet.Span.ToString(), tweet.Author, tweet.Handle, tweet.Date, tweet.Hashtags, tweet.Urls);
        for (var i = 0; i < facts.Quotes.Count; i++) Write(sheet, corpus.Quotes[document.FirstQuote + i], text, corpus);
    }

    private static void Write(FactSheet sheet, CorpusQuote quote, string text, CorpusFacts corpus)
    {
        var fact = quote.Fact;
        sheet.Line("quote", quote.Id, fact.Kind, fact.TextIn(text), Spans(fact.Segments), Spans(fact.Content), quote.Line, quote.Column);
        sheet.Line("cue", fact.Cue?.Span.ToString(), fact.Cue?.Lemma, fact.Mention?.ToString(), fact.Via?.Name);
        sheet.Line("speaker", IdOf(quote.Speaker, corpus), quote.Attribution, quote.Rule, quote.Confidence);
        foreach (var candidate in quote.Candidates) sheet.Line("candidate", candidate.Mention?.ToString(), candidate.Rule, candidate.Confidence);
    }

    private static void Write(FactSheet sheet, CorpusSpeaker speaker) =>
        sheet.Line("speaker", speaker.Id, speaker.Name, speaker.Kind, speaker.Gender, speaker.Affiliation, speaker.Roles, speaker.Aliases);

    private static void Write(FactSheet sheet, CorpusUtterance utterance, CorpusFacts corpus)
    {
        sheet.Line("utterance", utterance.Id, IdOf(utterance.Speaker, corpus), corpus.Quotes[utterance.Reference].Id);
        foreach (var version in utterance.Versions) sheet.Line("version", corpus.Quotes[version.Quote].Id, version.Fidelity, version.Similarity);
    }

    private static void Write(FactSheet sheet, CorpusFamily family, CorpusFacts corpus) =>
        sheet.Line("family", family.Id, family.Members.Select(member => corpus.Documents[member].Id), corpus.Documents[family.Closest].Id);

    private static string? IdOf(int? speaker, CorpusFacts corpus) => speaker is { } position ? corpus.Speakers[position].Id : null;

    private static string? In(Span? span, string text) => span?.In(text);

    private static IEnumerable<string> Spans(IEnumerable<Span> spans) => spans.Select(span => span.ToString());

    private static string Name(Enum value) => value.ToString().ToLowerInvariant();
}
