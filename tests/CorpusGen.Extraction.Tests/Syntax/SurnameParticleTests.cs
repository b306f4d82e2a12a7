using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

public class SurnameParticleTests
{
    [Theory]
    [InlineData("Meer", "“The dike will hold,” van der Meer said.", "van der Meer")]
    [InlineData("Meer", "Van der Meer said the dike would hold.", "Van der Meer")]
    [InlineData("Rosa", "Critics say de la Rosa knew.", "de la Rosa")]
    [InlineData("al-Harbi", "But al-Harbi said the port would reopen.", "al-Harbi")]
    [InlineData("d’Orsay", "On Monday d’Orsay resigned.", "d’Orsay")]
    public void Begins_a_name_with_the_small_words_of_the_surname(string word, string text, string phrase) =>
        Assert.Equal((phrase, "Name"), (Analysis.Of(text).Phrase(word), Analysis.Of(text).PhraseKind(word)));

    [Theory]
    [InlineData("ten", "They met ten Swedes in the harbour.")]
    [InlineData("bar", "The new rules bar Swedes from the harbour.")]
    [InlineData("do", "Why do Swedes come to the harbour?")]
    [InlineData("al-fresco", "They dined al-fresco in the harbour.")]
    public void Takes_a_word_that_is_english_too_for_no_particle(string word, string text) =>
        Assert.NotEqual("Name", Analysis.Of(text).Tag(word));

    [Fact]
    public void Takes_a_title_before_a_particle_for_a_title()
    {
        var analysis = Analysis.Of("“The dike will hold,” said Deputy Water Minister Hanna van der Meer.");
        Assert.Equal("Hanna van der Meer", analysis.Speaker());
        Assert.Equal(["Deputy Water Minister"], analysis.Fact("Hanna van der Meer").Roles.Select(r => r.Text));
    }

    [Fact]
    public void Lets_a_surname_with_particles_follow_a_body() =>
        Assert.Equal("van der Meer", Analysis.Of("At a meeting of the Harbour Council van der Meer said no.").Subject("said"));
}
