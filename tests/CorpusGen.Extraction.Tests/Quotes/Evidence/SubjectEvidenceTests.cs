using System;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class SubjectEvidenceTests
{
    private const string Said = "Mara Lind said the plan was “a mistake”.";
    private const string SaidOfAnother = "Lind said Park would call it “a mistake”.";
    private const string Aside = "The plan, Jo Park said, was “a mistake”.";
    private const string Closing = "The plan was “a mistake”, Jo Park said.";

    [Theory]
    [InlineData(SaidOfAnother, "Park", "subject-of-nearest evaluate modal")]
    [InlineData(SaidOfAnother, "Park", "subject-of-nearest name")]
    [InlineData(SaidOfAnother, "Park", "subject-of-nearest evaluate name mixed")]
    [InlineData(SaidOfAnother, "Park", "subject-of-nearest evaluate phrase")]
    [InlineData(SaidOfAnother, "Park", "subject-of call")]
    [InlineData(SaidOfAnother, "Park", "subject-of call phrase")]
    [InlineData(SaidOfAnother, "Park", "nearest-under say anothers")]
    [InlineData(Said, "the plan", "subject-of-nearest none finite")]
    public void Tells_the_subject_of_the_nearest_verb(string text, string mention, string evidence) => Has(text, mention, evidence);

    [Theory]
    [InlineData(SaidOfAnother, "Lind", "subject-of-second say finite")]
    [InlineData(SaidOfAnother, "Lind", "subject-of-second say name mixed")]
    [InlineData(SaidOfAnother, "Lind", "outer-subject-of say")]
    [InlineData(SaidOfAnother, "Lind", "outer say evaluate anothers")]
    [InlineData(SaidOfAnother, "Lind", "subject-of-outermost say")]
    [InlineData("Lind tried to call it “a mistake”.", "Lind", "outer none evaluate own")]
    [InlineData("Lind said Otieno thought that Park had called it “a mistake”.", "Lind", "subject-of-outer say finite")]
    [InlineData("Lind said Otieno thought that Park had called it “a mistake”.", "Otieno", "outer-under say anothers")]
    public void Tells_the_subject_of_a_verb_farther_out(string text, string mention, string evidence) => Has(text, mention, evidence);

    [Theory]
    [InlineData(SaidOfAnother, "Lind", "subject-of-nearest")]
    [InlineData(SaidOfAnother, "Park", "subject-of-second")]
    [InlineData(SaidOfAnother, "Park", "subject-of-outermost")]
    [InlineData(SaidOfAnother, "it", "subject-of")]
    [InlineData(Said, "Mara Lind", "no-verb")]
    public void Gives_no_phrase_anothers_verb(string text, string mention, string start) => HasNone(text, mention, start);

    [Fact]
    public void Gives_a_name_the_verb_of_the_role_before_it()
    {
        Has("Its director, Mara Lind, said the plan was “a mistake”.", "Mara Lind", "subject-of-second say finite");
        Has("Its director, Mara Lind, said the plan was “a mistake”.", "Mara Lind", "subject-of-last-report 3-4 mixed");
    }

    [Fact]
    public void Tells_a_relative_clause() => Has("Lind met Park, who said the plan was “a mistake”.", "who", "subject-of-second relative");

    [Fact]
    public void Tells_words_without_a_verb() => Has("“We stay,” said Mara Lind.", "Mara Lind", "no-verb direct");

    [Theory]
    [InlineData(Said, "Mara Lind", "subject-of-last-report 3-4 mixed")]
    [InlineData(Said, "the plan", "not-subject-of-last-report 3-4 mixed")]
    [InlineData(Aside, "Jo Park", "subject-of-last-report 3-4 verb-none")]
    [InlineData(Aside, "The plan", "not-subject-of-last-report 3-4 verb-none")]
    public void Tells_whose_the_last_report_before_the_words_is(string text, string mention, string evidence) => Has(text, mention, evidence);

    [Fact]
    public void Knows_no_last_report_where_it_follows() => HasNone(Closing, "The plan", "not-subject-of-last-report");

    [Theory]
    [InlineData(Aside, "Jo Park", "subject-elsewhere say finite before")]
    [InlineData(Aside, "Jo Park", "subject-of-aside say mixed")]
    [InlineData(Closing, "Jo Park", "subject-elsewhere say finite after")]
    [InlineData(Closing, "Jo Park", "subject-of-closing say")]
    [InlineData(Closing, "The plan", "not-subject-of-closing")]
    public void Tells_the_subject_of_a_verb_that_does_not_govern_the_words(string text, string mention, string evidence) =>
        Has(text, mention, evidence);

    [Theory]
    [InlineData(Said, "Mara Lind", "subject-elsewhere")]
    [InlineData(Aside, "The plan", "subject-of-aside")]
    [InlineData(Closing, "The plan", "subject-of-closing")]
    [InlineData(Closing, "Jo Park", "not-subject-of-closing")]
    [InlineData(Said, "Mara Lind", "not-subject-of-closing")]
    public void Leaves_other_verbs_to_others(string text, string mention, string start) => HasNone(text, mention, start);

    [Fact]
    public void Tells_the_verbs_of_the_sentence_in_which_the_candidate_stands()
    {
        const string Long = "Mara Lind, Tom Hale said, nodded: “We stay.\n\n“We eat,” Jo Park said.";

        Has(Long, "Jo Park", "subject-elsewhere say finite after");
        HasNone(Long, "Jo Park", "subject-elsewhere none");
        HasNone(Long, "Mara Lind", "subject-elsewhere say");
    }

    private static void Has(string text, string mention, string evidence) =>
        Assert.Contains(evidence, Weighing.Of(text).Evidence(mention));

    private static void HasNone(string text, string mention, string start) =>
        Assert.DoesNotContain(Weighing.Of(text).Evidence(mention), e => e.StartsWith(start, StringComparison.Ordinal));
}
