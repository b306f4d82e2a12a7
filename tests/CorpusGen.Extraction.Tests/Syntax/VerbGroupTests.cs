using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

public class VerbGroupTests
{
    [Theory]
    [InlineData("Mara Lind said it.", "said", "say")]
    [InlineData("Mara Lind told Park.", "told", "tell")]
    [InlineData("Mara Lind wrote it.", "wrote", "write")]
    [InlineData("Mara Lind called it a mess.", "called", "evaluate")]
    [InlineData("Mara Lind thinks it is a mess.", "thinks", "think")]
    [InlineData("Mara Lind nodded.", "nodded", "weak")]
    [InlineData("Mara Lind paid it.", "paid", "none")]
    public void Knows_the_classes_of_verbs_of_reporting(string text, string verb, string term) =>
        Assert.Equal(term, Analysis.Of(text).Verb(verb).ReportClass);

    [Theory]
    [InlineData("Mara Lind said it.", "said", true, true)]
    [InlineData("Mara Lind told Park.", "told", true, true)]
    [InlineData("Mara Lind wrote it.", "wrote", true, true)]
    [InlineData("Mara Lind called it a mess.", "called", true, false)]
    [InlineData("Mara Lind nodded.", "nodded", true, false)]
    [InlineData("Mara Lind paid it.", "paid", false, false)]
    public void Reports_words_or_judges_them_or_neither(string text, string verb, bool isReporting, bool isSaying)
    {
        var group = Analysis.Of(text).Verb(verb);
        Assert.Equal((isReporting, isSaying), (group.IsReporting, group.IsSaying));
    }

    [Theory]
    [InlineData("Mara Lind has been here.", "been", "be")]
    [InlineData("Mara Lind had a plan.", "had", "have")]
    [InlineData("Mara Lind reprised the song.", "reprised", "")]
    [InlineData("They’ve a plan.", "’ve", "")]
    public void Has_the_base_form_of_its_verb_or_of_its_auxiliary(string text, string verb, string lemma) =>
        Assert.Equal(lemma, Analysis.Of(text).Verb(verb).Lemma);

    [Theory]
    [InlineData("Mara Lind reprised the song.", "reprised", true)]
    [InlineData("Mara Lind named it.", "named", true)]
    [InlineData("Mara Lind wrote it.", "wrote", false)]
    [InlineData("Mara Lind has named it.", "named", false)]
    public void May_be_a_participle_where_it_stands_alone_and_has_that_form(string text, string verb, bool mayBeParticiple) =>
        Assert.Equal(mayBeParticiple, Analysis.Of(text).Verb(verb).MayBeParticiple);
}
