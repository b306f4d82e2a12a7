using System.Collections.Generic;
using System.Linq;
using CorpusGen.Documents;
using CorpusGen.Emit.Members;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;
using CorpusGen.Options;
using Xunit;

namespace CorpusGen.Tests.Naming;

/// <summary>Two speakers of one name. Whether they are two is the engine's decision, so the facts are made by hand here.</summary>
public class SpeakersOfOneNameTests
{
    [Fact]
    public void Are_told_apart_by_affiliation() => Assert.Equal(
        ["MaraLindPortOfLindholm", "MaraLindCityCouncil"],
        NamesOf(Speaker("mara-lind-port", "Port of Lindholm"), Speaker("mara-lind-council", "City Council")));

    [Fact]
    public void Are_told_apart_by_role() => Assert.Equal(
        ["MaraLindHarbourMaster", "MaraLindPoet"],
        NamesOf(Speaker("mara-lind-port", null, "harbour master"), Speaker("mara-lind-poet", null, "poet")));

    [Fact]
    public void Are_told_apart_by_their_articles() => Assert.Equal(
        ["MaraLindHarbourNews", "MaraLindTownHallNews"],
        NamesOf(Speaker("mara-lind-1", null), Speaker("mara-lind-2", null)));

    [Fact]
    public void Give_one_warning_that_names_both_members()
    {
        var members = Members(Speaker("mara-lind-port", "Port"), Speaker("mara-lind-council", "Council"));

        var diagnostic = Assert.Single(members.Diagnostics);
        Assert.Equal("CORP007", diagnostic.Id);
        Assert.Contains("MaraLindPort, MaraLindCouncil", Assert.Single(diagnostic.Arguments), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Do_not_take_the_name_of_a_third() => Assert.Equal(
        ["MaraLindPoet", "MaraLindHarbourNews", "MaraLindTownHallNews"],
        NamesOf(Speaker("third", null) with { Name = "Mara Lind Poet" }, Speaker("one", null, "poet"), Speaker("two", null, "painter")));

    private static CorpusSpeaker Speaker(string id, string? affiliation, params string[] roles) => new()
    {
        Id = id,
        Name = "Mara Lind",
        Kind = SpeakerKind.Person,
        Affiliation = affiliation,
        Roles = roles.ToEquatableArray(),
    };

    private static IEnumerable<string> NamesOf(params CorpusSpeaker[] speakers) => Members(speakers).Speakers.Select(member => member.Name);

    // Each speaker has one quotation; all but the last are in the first article.
    private static CorpusMembers Members(params CorpusSpeaker[] speakers)
    {
        var documents = new[] { Document("Harbour news"), Document("Town hall news") };
        var quotes = speakers.Select((_, i) => new CorpusQuote
        {
            Id = $"q{i}",
            Document = i == speakers.Length - 1 ? 1 : 0,
            Line = 1,
            Column = 1,
            Fact = new QuoteFact { Kind = QuoteKind.Direct, Segments = [new Span(0, 1)], Content = [new Span(0, 1)], Sentence = new Span(0, 1) },
        });
        var facts = new CorpusFacts
        {
            Documents = documents.ToEquatableArray(),
            Quotes = quotes.ToEquatableArray(),
            Speakers = speakers.Select((speaker, i) => speaker with { Quotes = [i] }).ToEquatableArray(),
        };
        return CorpusMembers.Of(new LinkedCorpus("Corpus", facts, documents.Select(Extracted).ToEquatableArray(), []), MemberLimit.Auto);
    }

    private static ExtractedDocument Extracted(CorpusDocument document) =>
        new(document.Facts.Document.Path, document.Facts.Document.Path, "", new LinkableDocument(document.Facts), null) { Label = ArticleLabel.Of(document.Facts) };

    private static CorpusDocument Document(string title) =>
        new(title, new DocumentFacts { Document = new DocumentText(title + ".txt", title), Headline = new Span(0, title.Length) }, FirstQuote: 0, Family: null);
}
