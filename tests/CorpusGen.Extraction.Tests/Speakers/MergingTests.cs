using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class MergingTests
{
    [Theory]
    [InlineData("Leland Brandt", "LELAND BRANDT")]
    [InlineData("Leland Brandt", "Leland J. Brandt")]
    [InlineData("Leland Brandt", "Leland Brandt Jr.")]
    [InlineData("Zoë Ćosić", "Zoe Cosic")]
    [InlineData("Zoë Ćosić", "Zoe\u0308 C\u0301osic\u0301")]
    [InlineData("Anne-Marie Weiß", "Anne Marie Weiss")]
    [InlineData("Sean O'Hara", "Sean O’Hara")]
    [InlineData("Amal al-Rashid", "Amal Al Rashid")]
    [InlineData("Leland Brandt", "Brandt")]
    [InlineData("Leland Brandt", "L. Brandt")]
    [InlineData("Amal al-Rashid", "al-Rashid")]
    [InlineData("Brandt", "Brandt")]
    public void Takes_forms_of_one_name_for_one_person(string one, string other) => Assert.Single(Merge(Person(one), Person(other)));

    [Theory]
    [InlineData("Leland Brandt", "Melanie Brandt")]
    [InlineData("Leland Brandt", "J. Brandt")]
    [InlineData("Leland Brandt Jr.", "Leland Brandt Sr.")]
    [InlineData("Leland Brandt", "Leland Brand")]
    public void Keeps_other_names_apart(string one, string other) => Assert.Equal(2, Merge(Person(one), Person(other)).Count);

    [Fact]
    public void Leaves_a_surname_alone_where_two_persons_have_it() =>
        Assert.Equal(["Brandt", "Leland Brandt", "Melanie Brandt"], Names(Merge(Person("Leland Brandt"), Person("Melanie Brandt"), Person("Brandt"))));

    [Fact]
    public void Gives_a_surname_alone_to_the_one_bearer_of_the_role() => Assert.Equal(
        ["Leland Brandt", "Melanie Brandt"],
        Names(Merge(Person("Leland Brandt", roles: "mayor"), Person("Melanie Brandt", roles: "coach"), Person("Brandt", roles: "mayor"))));

    [Fact]
    public void Gives_a_surname_alone_to_whom_other_documents_call_so() => Assert.Equal(
        ["Leland Brandt", "Melanie Brandt"],
        Names(Merge(Person("Leland Brandt") with { Aliases = new([new CountedText("Brandt", 5)]) }, Person("Melanie Brandt"), Person("Brandt"))));

    [Fact]
    public void Keeps_father_and_son_apart_whom_one_document_knows()
    {
        var family = Document(0, Person("Leland Brandt"), Person("Leland Brandt Jr."));

        Assert.Equal(2, SpeakerMerger.Merge([new DocumentSources(family)]).Summarise(new SpeakerSummaries()).Speakers.Count);
    }

    [Fact]
    public void Does_not_join_a_surname_to_a_person_of_the_other_gender() =>
        Assert.Equal(2, Merge(Person("Leland Brandt", Gender.Male), Person("Brandt", Gender.Female)).Count);

    [Fact]
    public void Does_not_join_a_surname_with_wholly_other_roles() =>
        Assert.Equal(2, Merge(Person("Leland Brandt", roles: "Senator"), Person("Brandt", roles: "goalkeeper")).Count);

    [Fact]
    public void Keeps_one_name_together_over_other_roles_and_bodies() =>
        Assert.Single(Merge(Person("Mara Lind", roles: "mayor of Olden"), Person("Mara Lind", roles: "Minister of Health")));

    [Fact]
    public void Keeps_one_name_together_where_only_the_pronouns_disagree() =>
        Assert.Null(Assert.Single(Merge(Person("Kim Dale", Gender.Male), Person("Kim Dale", Gender.Female))).Gender);

    [Fact]
    public void Tells_two_of_one_name_apart_by_pronouns_and_roles_together()
    {
        var speakers = Merge(Person("Kim Dale", Gender.Male, "coach"), Person("Kim Dale", Gender.Female, "astronomer"));
        Assert.Equal(["kim-dale-astronomer", "kim-dale-coach"], speakers.Select(s => s.Id).Order());
    }

    [Fact]
    public void Joins_by_another_form_that_a_document_knows() =>
        Assert.Equal("Josie Moor", Assert.Single(Merge(Person("Josephine Moor") with { Aliases = [new CountedText("Josie Moor", 3)] }, Person("Josie Moor"))).Name);

    [Fact]
    public void Takes_the_fullest_form_for_the_name_and_the_others_by_frequency()
    {
        var speaker = Assert.Single(Merge(
            Person("Leland Brandt") with { Mentions = 5, Aliases = [new CountedText("Brandt", 4)] },
            Person("Leland J. Brandt Jr.") with { Mentions = 2, Aliases = [new CountedText("Brandt", 1)] }));
        Assert.Equal("Leland J. Brandt Jr.", speaker.Name);
        Assert.Equal(["Brandt", "Leland Brandt"], speaker.Aliases);
        Assert.Equal("leland-j-brandt-jr", speaker.Id);
    }

    [Fact]
    public void Counts_roles_over_documents_whatever_their_spelling()
    {
        var speaker = Assert.Single(Merge(
            Person("Mara Lind", roles: ["mayor"]),
            Person("Mara Lind", roles: ["U.S. Trade Envoy"]),
            Person("Mara Lind", roles: ["the US trade envoy"]),
            Person("Mara Lind", roles: ["U.S. Trade Envoy"])));
        Assert.Equal(["U.S. Trade Envoy", "mayor"], speaker.Roles);
    }

    [Fact]
    public void Takes_bodies_for_one_by_name_without_the_article() =>
        Assert.Single(Merge(Body("the Harbour Authority"), Body("Harbour Authority"), Body("HARBOUR AUTHORITY")));

    [Fact]
    public void Joins_an_acronym_with_the_expansion_a_document_gives() =>
        Assert.Single(Merge(Body("Nordic Fisheries Board") with { Aliases = [new CountedText("NFB", 1)] }, Body("NFB"), Body("N.F.B."), Body("Nordic Fisheries Board")));

    [Fact]
    public void Leaves_an_acronym_alone_that_two_bodies_go_by() =>
        Assert.Equal(3, Merge(
            Body("Nordic Fisheries Board") with { Aliases = [new CountedText("NFB", 1)] },
            Body("National Film Bureau") with { Aliases = [new CountedText("NFB", 1)] },
            Body("NFB")).Count);

    [Fact]
    public void Takes_a_body_that_one_document_took_for_a_person_for_the_body() =>
        Assert.Equal(SpeakerKind.Organisation, Assert.Single(Merge(Person("Norlund"), Body("Norlund"))).Kind);

    [Fact]
    public void Takes_a_person_that_one_document_took_for_a_body_for_the_person() =>
        Assert.Equal(
            SpeakerKind.Person,
            Assert.Single(Merge(Body("Mara Lind"), Person("Mara Lind"), Person("Mara Lind", Gender.Female, "mayor"))).Kind);

    [Theory]
    [InlineData(Gender.Female, null)]
    [InlineData(null, "mayor")]
    public void Takes_a_gender_or_a_role_for_the_sign_of_a_person(Gender? gender, string? role)
    {
        SourceEntry[] entries = [new(Body("Norlund")), new(Person("Norlund", gender, role is null ? [] : [role]))];

        Assert.Equal(SpeakerKind.Person, SpeakerSummary.Of(entries).Kind);
    }

    [Fact]
    public void Does_not_join_a_body_to_the_person_it_is_named_after() =>
        Assert.Equal(2, Merge(Person("Leland Brandt"), Body("Brandt")).Count);

    [Fact]
    public void Never_merges_unnamed_sources() =>
        Assert.Equal(["senior-aide-in-d0", "senior-aide-in-d1"], Merge(Unnamed("senior aide"), Unnamed("senior aide")).Select(s => s.Id).Order());

    [Fact]
    public void Puts_the_most_quoted_first_and_candidates_last()
    {
        var speakers = CorpusLinker.Link([Document(0, Person("Ann Moor"), Person("Bo Lind"), Person("Cy Dale")) with
        {
            Quotes = [Quote(1), Quote(1), Quote(0) with { Candidates = [new CandidateFact(2, null, 0.3, "nearest-name")] }],
        }]).Speakers;
        Assert.Equal(["Bo Lind", "Ann Moor", "Cy Dale"], speakers.Select(s => s.Name));
        Assert.Equal([0, 1], speakers[0].Quotes);
        Assert.True(speakers[2].Quotes.IsEmpty);
    }

    [Fact]
    public void Puts_those_who_are_quoted_as_often_in_the_order_of_their_names_and_documents()
    {
        Assert.Equal(["Ann Moor", "Bo Lind", "Cy Dale"], Merge(Person("Cy Dale"), Person("Ann Moor"), Person("Bo Lind")).Select(s => s.Name));
        Assert.Equal(
            Enumerable.Range(0, 40).Select(i => $"aide-in-d{i}").Order(StringComparer.Ordinal),
            Merge([.. Enumerable.Repeat(Unnamed("aide"), 40)]).Select(s => s.Id));
    }

    [Fact]
    public void Leaves_out_who_is_neither_source_nor_candidate() =>
        Assert.Equal(["Bo Lind"], Names(CorpusLinker.Link([Document(0, Person("Ann Moor"), Person("Bo Lind")) with { Quotes = [Quote(1)] }]).Speakers));

    private static SpeakerFact Person(string name, Gender? gender = null, params string[] roles) => new()
    {
        Name = name,
        Kind = SpeakerKind.Person,
        Gender = gender,
        Roles = roles.Select(r => new CountedText(r, 1)).ToEquatableArray(),
        Mentions = 1,
    };

    private static SpeakerFact Body(string name) => new() { Name = name, Kind = SpeakerKind.Organisation, Mentions = 1 };

    private static SpeakerFact Unnamed(string name) => new() { Name = name, Kind = SpeakerKind.Unnamed, Mentions = 1 };

    // Each source in a document of its own, with one quotation.
    private static EquatableArray<CorpusSpeaker> Merge(params SpeakerFact[] sources) =>
        CorpusLinker.Link([.. sources.Select((s, i) => Document(i, s) with { Quotes = [Quote(0)] })]).Speakers;

    private static DocumentFacts Document(int number, params SpeakerFact[] speakers) => new()
    {
        Document = new DocumentText($"d{number}.txt", "Words enough."),
        Speakers = speakers.ToEquatableArray(),
    };

    private static QuoteFact Quote(int speaker) => new()
    {
        Kind = QuoteKind.Direct,
        Segments = [new Span(0, 5)],
        Content = [new Span(0, 5)],
        Sentence = new Span(0, 5),
        Speaker = speaker,
        Attribution = AttributionKind.Explicit,
    };

    private static IEnumerable<string> Names(IEnumerable<CorpusSpeaker> speakers) => speakers.Select(s => s.Name).Order();
}
