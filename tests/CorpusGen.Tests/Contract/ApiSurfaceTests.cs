using System;
using System.Linq;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using Xunit;

namespace CorpusGen.Tests.Contract;

/// <summary>The emitted API, name by name: what users' code is written against.</summary>
public class ApiSurfaceTests
{
    private static readonly Type[] Types = TestProject.Of(("texts/mill.txt", Newspaper.Mill)).Run().Load().GetTypes();

    [Theory]
    [InlineData("Corpus", "Articles: ArticleSet; Speakers: SpeakerSet; Quotes: QuoteSet; Utterances: IReadOnlyList<Utterance>; Families: IReadOnlyList<ArticleFamily>")]
    [InlineData("ArticleSet", "Count: int; this[int]: Article; this[string]: Article; OldMillBecomesASchool: Article")]
    [InlineData("SpeakerSet", "Count: int; this[int]: Speaker; this[string]: Speaker; AdaHolm: Speaker")]
    [InlineData("QuoteSet", "Count: int; this[int]: Quote; this[string]: Quote")]
    [InlineData("Article", """
        Id: string; SourcePath: string; Title: string; Headline: string?; Author: string?; Published: DateTime?; Dateline: string?;
        Publisher: string?; Url: string?; Language: string; Tags: IReadOnlyList<string>; Credit: string?; Contributors: IReadOnlyList<Contributor>; Text: string;
        Body: string; Paragraphs: IReadOnlyList<Span>; Regions: IReadOnlyList<Region>; Tweets: IReadOnlyList<Tweet>;
        Quotes: IReadOnlyList<Quote>; Speakers: IReadOnlyList<Speaker>; Family: ArticleFamily?
        """)]
    [InlineData("Speaker", """
        Id: string; Name: string; Kind: SpeakerKind; Gender: Gender?; Affiliation: string?; Roles: IReadOnlyList<string>;
        Aliases: IReadOnlyList<string>; Quotes: IReadOnlyList<Quote>; Articles: IReadOnlyList<Article>
        """)]
    [InlineData("Quote", """
        Id: string; Kind: QuoteKind; Text: string; Segments: IReadOnlyList<Span>; Content: IReadOnlyList<Span>; Span: Span; Line: int;
        Column: int; Sentence: string; Article: Article; Speaker: Speaker?; Attribution: Attribution; Confidence: double; Rule: string?;
        Mention: Span?; Cue: Cue?; Via: string?; Candidates: IReadOnlyList<Candidate>; Utterance: Utterance?
        """)]
    [InlineData("Utterance", "Id: string; Speaker: Speaker?; Reference: Quote; Versions: IReadOnlyList<QuoteVersion>; IsContested: bool")]
    [InlineData("QuoteVersion", "Quote: Quote; Fidelity: Fidelity; Similarity: double; Changes: IReadOnlyList<WordChange>")]
    [InlineData("WordChange", "Kind: ChangeKind; Reference: string; Version: string")]
    [InlineData("ArticleFamily", "Id: string; Articles: IReadOnlyList<Article>; Closest: Article; Links: IReadOnlyList<ArticleLink>")]
    [InlineData("ArticleLink", "First: Article; Second: Article; Similarity: double; SharedSayings: int")]
    [InlineData("Tweet", """
        Author: string?; Handle: string?; Date: DateTime?; Text: string; Span: Span; Hashtags: IReadOnlyList<string>;
        Urls: IReadOnlyList<string>; Quote: Quote?
        """)]
    [InlineData("Cue", "Text: string; Lemma: string; Span: Span")]
    [InlineData("Candidate", "Speaker: Speaker?; Mention: Span?; Confidence: double; Rule: string")]
    [InlineData("Contributor", "Name: string; Place: string?")]
    [InlineData("Region", "Kind: RegionKind; Span: Span")]
    [InlineData("Span", "Start: int; Length: int; End: int")]
    public void Properties_have_the_names_types_and_nullability_of_the_contract(string type, string properties)
    {
        var expected = properties.Split(';', StringSplitOptions.TrimEntries).Select(property => $"{type}.{property}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), ApiSurface.Of(Find(type)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Fidelity", "Reference, Exact, Minor, Partial, Altered")]
    [InlineData("ChangeKind", "Kept, Added, Removed, Replaced")]
    [InlineData("QuoteKind", "Direct, Mixed, Tweet, Indirect")]
    [InlineData("SpeakerKind", "Person, Organisation, Document, Unnamed")]
    [InlineData("Attribution", "None, Explicit, Pronoun, Nominal, Continuation, Tweet, Corroborated, Corrected")]
    public void Enumerations_have_the_values_of_the_contract(string type, string values) =>
        Assert.Equal(values.Split(", ").Order(), Enum.GetNames(Find(type)).Order());

    [Theory]
    [InlineData("Article")]
    [InlineData("Speaker")]
    [InlineData("Quote")]
    [InlineData("Utterance")]
    [InlineData("Tweet")]
    public void Records_are_sealed_and_nobody_else_makes_them(string type)
    {
        Assert.True(Find(type).IsSealed);
        Assert.Empty(Find(type).GetConstructors());
        Assert.All(Find(type).GetProperties(), property => Assert.Null(property.SetMethod));
    }

    private static Type Find(string name) => Types.Single(type => type.Name == name);
}
