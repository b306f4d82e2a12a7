using System.Collections.Generic;
using System.Text.Json;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Extraction;

namespace CorpusGen.Tool.Tests.Output;

/// <summary>A result made by hand, so that the forms of output are tested whatever the engine finds.</summary>
internal static class HarbourResult
{
    private const string Text =
        "Harbour stays open\n\nPORT ELM – “We will stay,” Mara Lind,\nthe harbour minister, told Elm Radio. “Nobody \"leaves\",\nnot now.”\n";

    public static ExtractionResult Create()
    {
        var document = new DocumentText("news/harbour.txt", Text);
        var quotes = new[] { Stay(), Leaves() };
        var facts = new DocumentFacts
        {
            Document = document,
            Headline = At("Harbour stays open"),
            Published = new PublishedFact("2024-05-01", At("Harbour"), DateBasis.FrontMatter),
            Dateline = At("PORT ELM"),
            Contributors = [new ContributorFact("Ada Fenn", "Elm", At("Elm"))],
            Regions = [new RegionFact(RegionKind.Heading, At("Harbour stays open"))],
            Tweets = [new TweetFact(At("not now"), "Port Elm", "@elm", "2024-05-01", ["#port"], ["https://elm.example"])],
            Quotes = quotes.ToEquatableArray(),
        };
        var corpus = new CorpusFacts
        {
            Documents = [new CorpusDocument("harbour", facts, 0, 0)],
            Speakers =
            [
                new CorpusSpeaker
                {
                    Id = "mara-lind", Name = "Mara Lind", Kind = SpeakerKind.Person, Gender = Gender.Female,
                    Roles = ["harbour minister"], Aliases = ["Lind"], Quotes = [0],
                },
                new CorpusSpeaker { Id = "ada-fenn", Name = "Ada Fenn", Kind = SpeakerKind.Person },
                new CorpusSpeaker { Id = "elm-radio", Name = "Elm Radio", Kind = SpeakerKind.Organisation },
            ],
            Quotes = [Placed(quotes[0], "stay", document, 0), Placed(quotes[1], "leaves", document, null)],
            Utterances = [new CorpusUtterance("harbour#stay", 0, 0, [new CorpusVersion(1, Fidelity.Altered, 0.123456, [])], false)],
            Families = [new CorpusFamily("harbour", [0], 0, [])],
            Diagnostics = [new CorpusDiagnostic("CORP001", 0, At("Nobody"), ["Nobody", ""])],
        };
        var metadata = new Dictionary<string, JsonElement> { ["desk"] = JsonDocument.Parse("\"port\"").RootElement };
        return new ExtractionResult(
            corpus,
            [new SkippedDocument("a.txt", DiagnosticRules.Unreadable, "it is empty")],
            new Dictionary<string, IReadOnlyDictionary<string, JsonElement>> { ["harbour"] = metadata });
    }

    private static QuoteFact Stay() => new()
    {
        Kind = QuoteKind.Direct,
        Segments = [At("We will stay,")],
        Content = [At("We will stay,")],
        Sentence = At("“We will stay,” Mara Lind,\nthe harbour minister, told Elm Radio."),
        Cue = new CueFact(At("told"), "tell"),
        Mention = At("Mara Lind"),
        Via = new ViaFact("Elm Radio", At("Elm Radio")),
    };

    private static QuoteFact Leaves() => new()
    {
        Kind = QuoteKind.Direct,
        Segments = [At("Nobody \"leaves\",\nnot now.")],
        Content = [At("Nobody \"leaves\",\nnot now.")],
        Sentence = At("“Nobody \"leaves\",\nnot now.”"),
    };

    private static CorpusQuote Placed(QuoteFact fact, string slug, DocumentText document, int? speaker)
    {
        var (line, column) = document.GetPosition(fact.Segments[0].Start);
        var quote = new CorpusQuote { Id = "harbour#" + slug, Document = 0, Fact = fact, Line = line, Column = column };
        return speaker is null
            ? quote with { Candidates = [new CorpusCandidate(1, null, 0.4, "nearest-name"), new CorpusCandidate(2, At("Elm Radio"), 0.1, "nearest-name")] }
            : quote with
            {
                Speaker = speaker, Attribution = AttributionKind.Explicit, Rule = "subject-after", Confidence = 0.97,
                Candidates = [new CorpusCandidate(speaker, At("Mara Lind"), 0.97, "subject-after")], Utterance = 0,
            };
    }

    private static Span At(string words) => new(Text.IndexOf(words, System.StringComparison.Ordinal), words.Length);
}
