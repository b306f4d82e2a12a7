using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

public class ClauseReaderTests
{
    [Theory]
    [InlineData("Mara Lind said no.", "said", "Mara Lind")]
    [InlineData("On Monday Mara Lind said no.", "said", "Mara Lind")]
    [InlineData("Last week Mara Lind said no.", "said", "Mara Lind")]
    [InlineData("In a letter to Jon Park, Mara Lind said no.", "said", "Mara Lind")]
    [InlineData("Speaking in Columbia, South Carolina, Mara Lind said no.", "said", "Mara Lind")]
    [InlineData("After talks in Paris, France, Mara Lind said no.", "said", "Mara Lind")]
    [InlineData("After talks in Paris, France said no.", "said", "France")]
    [InlineData("Mara Lind of the Harbour Board said no.", "said", "Mara Lind")]
    [InlineData("The head of the Harbour Board said no.", "said", "The head")]
    [InlineData("Mara Lind (D-Vt.) said no.", "said", "Mara Lind")]
    [InlineData("The Herald quoted Mara Lind, the mayor, as saying no.", "saying", "Mara Lind")]
    [InlineData("The Herald cited the report on Jon Park as saying no.", "saying", "the report")]
    [InlineData("Mara Lind was quoted by the Herald as saying no.", "saying", "Mara Lind")]
    [InlineData("The port closed, and its director, Mara Lind, had gone.", "gone", "its director")]
    [InlineData("The port closed when the director, Mara Lind, had left.", "left", "the director")]
    [InlineData("Mara Lind left and said no.", "said", "Mara Lind")]
    [InlineData("Mara Lind left and Jon Park said no.", "said", "Jon Park")]
    [InlineData("Mara Lind left; Jon Park said no.", "said", "Jon Park")]
    [InlineData("The boats left, Mara Lind said.", "said", "Mara Lind")]
    [InlineData("The memo released Friday said the port was late.", "said", "The memo")]
    [InlineData("Asked Tuesday about Jon Park, Mara Lind said no.", "said", "Mara Lind")]
    [InlineData("Mara Lind stood where about 50 sailors had gathered.", "gathered", "50 sailors")]
    [InlineData("More than 50 sailors said no.", "said", "50 sailors")]
    [InlineData("Those surveyed said former governor Hale was late.", "said", "Those")]
    [InlineData("It was an incident Lind brought up in May.", "brought", "Lind")]
    [InlineData("The writer Mara Lind brought it up in May.", "brought", "The writer Mara Lind")]
    public void Finds_the_subject_of_a_verb(string sentence, string verb, string subject) => AssertSubject(sentence, verb, subject);

    [Theory]
    [InlineData("Mara Lind, the mayor of Oxby, said no.", "said", "Mara Lind")]
    [InlineData("Mara Lind, 52, said no.", "said", "Mara Lind")]
    [InlineData("Mara Lind, a lawyer and former mayor, said no.", "said", "Mara Lind")]
    [InlineData("Mara Lind, who won in May, said no.", "said", "Mara Lind")]
    [InlineData("Mara Lind, who beat Jon Park last year, said no.", "said", "Mara Lind")]
    [InlineData("Mara Lind, whose brother owns a boat, said no.", "said", "Mara Lind")]
    [InlineData("Mara Lind, asked about the bridge, said no.", "said", "Mara Lind")]
    [InlineData("Mara Lind, speaking after the vote, said no.", "said", "Mara Lind")]
    [InlineData("The man who hit Jon Park said no.", "said", "The man")]
    [InlineData("The man she called a fool said no.", "called", "she")]
    public void Reads_past_what_stands_between_subject_and_verb(string sentence, string verb, string subject) => AssertSubject(sentence, verb, subject);

    [Theory]
    [InlineData("Mara Lind, who won in May, said no.", "won", "Mara Lind")]
    [InlineData("A memo from Mara Lind, who won in May, was lost.", "won", "Mara Lind")]
    [InlineData("Mara Lind said the plan failed.", "failed", "the plan")]
    [InlineData("Mara Lind said that the plan failed.", "failed", "the plan")]
    [InlineData("Mara Lind said no because Jon Park asked.", "asked", "Jon Park")]
    [InlineData("When Jon Park asked, Mara Lind said no.", "asked", "Jon Park")]
    [InlineData("When Jon Park asked, Mara Lind said no.", "said", "Mara Lind")]
    [InlineData("What Mara Lind said was late.", "said", "Mara Lind")]
    [InlineData("Mara Lind left, saying no.", "saying", "Mara Lind")]
    [InlineData("Speaking on Friday, Mara Lind said no.", "Speaking", "Mara Lind")]
    [InlineData("Speaking after the vote, Mara Lind said no.", "said", "Mara Lind")]
    [InlineData("The plan failed, with Mara Lind calling it a mess.", "calling", "Mara Lind")]
    [InlineData("The plan failed, with Mara Lind reportedly calling it a mess.", "calling", "Mara Lind")]
    [InlineData("The plan failed, with captains and sailors calling it a mess.", "calling", "captains")]
    [InlineData("Lind fought on, with one of her letters asking for help.", "asking", "one")]
    [InlineData("The board met, with Jon Park saying it was late and asking why.", "asking", "Jon Park")]
    [InlineData("Jon Park will leave, Mara Lind said, adding that it was late.", "adding", "Mara Lind")]
    [InlineData("Mara Lind held up a sign saying no.", "saying", "a sign")]
    [InlineData("Mara Lind issued a statement saying no.", "saying", "Mara Lind")]
    [InlineData("The number of voters saying no rose.", "saying", "voters")]
    [InlineData("Mara Lind wants to say no.", "say", "Mara Lind")]
    public void Finds_the_subjects_of_clauses_inside(string sentence, string verb, string subject) => AssertSubject(sentence, verb, subject);

    [Theory]
    [InlineData("“We stay,” said Mara Lind.", "said", "Mara Lind")]
    [InlineData("“We stay,” said the mayor.", "said", "the mayor")]
    [InlineData("Says the mayor: “We stay.”", "Says", "the mayor")]
    [InlineData("The trouble, says Mara Lind, is the bridge.", "says", "Mara Lind")]
    [InlineData("The trouble, says Mara Lind of the Harbour Board, is the bridge.", "is", "The trouble")]
    [InlineData("The aim, Mara Lind said, is peace.", "said", "Mara Lind")]
    [InlineData("The aim, Mara Lind said, is peace.", "is", "The aim")]
    [InlineData("The aim, Mara Lind said on Monday, is peace.", "is", "The aim")]
    public void Finds_subjects_behind_their_verbs_and_in_asides(string sentence, string verb, string subject) => AssertSubject(sentence, verb, subject);

    [Theory]
    [InlineData("Hours later, Mara Lind left, telling them no.", "telling", "Mara Lind")]
    [InlineData("Mara Lind attacked Jon Park, with whom he fought in May, calling it a mess.", "calling", "Mara Lind")]
    [InlineData("Mara Lind herself, who was ill, left Oxby.", "left", "Mara Lind")]
    [InlineData("The film showed captains warning of it.", "warning", "captains")]
    [InlineData("Mara Lind said the claim Jon Park made in May failed.", "made", "Jon Park")]
    [InlineData("Given a memo on Hale, Park and a boat likened to it, Mara Lind said no.", "said", "Mara Lind")]
    [InlineData("“We told Park it was late,” the mayor recalled, adding no more.", "recalled", "the mayor")]
    [InlineData("“We told Park it was late,” the mayor recalled, adding no more.", "adding", "the mayor")]
    [InlineData("An aide who met Jon Park to discuss the price said no.", "said", "An aide")]
    [InlineData("Ten peaceful and Catholic groups said no.", "said", "Ten peaceful and Catholic groups")]
    [InlineData("The board of The Daily Herald said no.", "said", "The board")]
    [InlineData("As The Daily Herald said, it is late.", "said", "The Daily Herald")]
    public void Finds_the_subject_that_stands_apart(string sentence, string verb, string subject) => AssertSubject(sentence, verb, subject);

    [Theory]
    [InlineData("Mara Lind said if Jon Park won, he would leave.", "leave", "said")]
    [InlineData("Mara Lind said the plan failed.", "failed", "said")]
    [InlineData("Mara Lind said that the plan failed.", "failed", "said")]
    [InlineData("Mara Lind said she would call it a mess.", "call", "said")]
    [InlineData("Mara Lind left, saying no.", "saying", "left")]
    [InlineData("Mara Lind wants to say no.", "say", "wants")]
    [InlineData("Mara Lind said no because Jon Park asked.", "asked", "said")]
    public void Hangs_a_clause_on_the_verb_that_governs_it(string sentence, string verb, string governor) =>
        Assert.Equal(governor, Analysis.Of(sentence).Governor(verb));

    [Theory]
    [InlineData("Mara Lind said no because Jon Park asked.", "asked", true)]
    [InlineData("Mara Lind said that Jon Park asked.", "asked", false)]
    public void Tells_an_adjunct_from_what_is_said(string sentence, string verb, bool isAdjunct) =>
        Assert.Equal(isAdjunct, Analysis.Of(sentence).Verb(verb).IsAdjunct);

    [Fact]
    public void Gives_two_reports_beside_each_other_no_governor()
    {
        var analysis = Analysis.Of("Mara Lind said no and Jon Park said yes.");

        Assert.All(analysis.Sentences[0].VerbGroups, v => Assert.Equal(-1, v.Governor));
    }

    [Theory]
    [InlineData("Mara Lind said “we stay”.", "said", "Mara Lind")]
    [InlineData("Mara Lind, who chairs the board, “will not yield”.", null, "Mara Lind")]
    [InlineData("Mara Lind said Jon Park was “late”.", "was", "Mara Lind")]
    [InlineData("Mara Lind said that Jon Park begged her and “would have knelt”.", "said", "Mara Lind")]
    [InlineData("Mara Lind said the men who broke the nets “are thieves”.", "said", "Mara Lind")]
    [InlineData("It rained when Mara Lind attacked a judge, Jon Park, for his “tone”.", "attacked", "It")]
    [InlineData("The aim, Mara Lind said, is “peace”.", "is", "The aim")]
    public void Places_a_quotation_in_its_clause(string sentence, string? verb, string mainSubject)
    {
        var syntax = Analysis.Of(sentence).Sentences[0];
        var site = Assert.Single(syntax.Sites);

        Assert.Equal(verb, site.Verb < 0 ? null : syntax.TextAt(syntax.VerbGroups[site.Verb].Main).ToString());
        Assert.Equal(mainSubject, syntax.SpanOf(syntax.NounPhrases[site.MainSubject]).In(syntax.Text));
    }

    [Theory]
    [InlineData("The aim, Mara Lind said, is “peace”.", "say")]
    [InlineData("As Mara Lind puts it, the aim is “peace”.", "put")]
    [InlineData("The aim is, as Mara Lind put it, “peace”.", "put")]
    [InlineData("The port — as Mara Lind noted in May — is “asleep”.", "note")]
    public void Tells_a_quotation_of_the_aside_before_it(string sentence, string verb)
    {
        var syntax = Analysis.Of(sentence).Sentences.Single();

        Assert.Equal(verb, syntax.VerbGroups[syntax.Sites[0].Aside].Lemma);
    }

    private static void AssertSubject(string sentence, string verb, string subject) =>
        Assert.Equal(subject, Analysis.Of(sentence).Subject(verb));
}
