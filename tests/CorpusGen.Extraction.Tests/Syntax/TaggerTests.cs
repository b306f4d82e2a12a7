using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

public class TaggerTests
{
    [Theory]
    [InlineData("Mara Lind said no.", "said", "Verb")]
    [InlineData("Mara Lind says no.", "says", "Verb")]
    [InlineData("Lind claims the plan failed.", "claims", "Verb")]
    [InlineData("The claims were false.", "claims", "Noun")]
    [InlineData("Lind would say no.", "say", "Infinitive")]
    [InlineData("Lind had to say no.", "say", "Infinitive")]
    [InlineData("Lind did not say so.", "say", "Infinitive")]
    [InlineData("Lind was described as late.", "described", "Participle")]
    [InlineData("Lind left, noting the time.", "noting", "Gerund")]
    [InlineData("The meeting was long.", "meeting", "Noun")]
    [InlineData("Critics say the plan failed.", "say", "Verb")]
    [InlineData("The report found nothing.", "report", "Noun")]
    [InlineData("They report on it.", "report", "Verb")]
    [InlineData("She warns that it is late.", "warns", "Verb")]
    [InlineData("The warnings are old.", "warnings", "Noun")]
    public void Tells_verbs_from_nouns_by_their_neighbours(string sentence, string word, string tag) => AssertTag(sentence, word, tag);

    [Theory]
    [InlineData("Lind left.", "Lind", "Name")]
    [InlineData("Claims of fraud spread.", "Claims", "Noun")]
    [InlineData("The minister left.", "minister", "Noun")]
    [InlineData("Then Cook left.", "Cook", "Name")]
    [InlineData("Cook left. Then Cook came back.", "Cook", "Name")]
    [InlineData("Gov. Hart left.", "Gov.", "Name")]
    [InlineData("It was, he said, the IT department.", "IT", "Name")]
    [InlineData("Lind and I left.", "I", "Pronoun")]
    [InlineData("He met May Brandt.", "May", "Name")]
    [InlineData("Then Will Hale left.", "Will", "Name")]
    [InlineData("He may leave.", "may", "Modal")]
    [InlineData("Will he leave?", "Will", "Modal")]
    [InlineData("A post by @oxby was lost.", "@oxby", "Name")]
    [InlineData("Then #ferry was lost.", "#ferry", "Name")]
    public void Tells_names_from_words_with_a_capital(string sentence, string word, string tag) => AssertTag(sentence, word, tag);

    [Theory]
    [InlineData("Her boat left.", "Her", "PossessivePronoun")]
    [InlineData("Lind saw her.", "her", "Pronoun")]
    [InlineData("Lind said that it left.", "that", "That")]
    [InlineData("The man who left came back.", "who", "Relative")]
    [InlineData("After the vote, Lind left.", "After", "Preposition")]
    [InlineData("After Lind had left, it rained.", "After", "Subordinator")]
    [InlineData("Lind left because it rained.", "because", "Subordinator")]
    [InlineData("She wants to leave.", "to", "To")]
    [InlineData("She went to Oxby.", "to", "Preposition")]
    [InlineData("There is hope.", "There", "Pronoun")]
    [InlineData("She lives there.", "there", "Adverb")]
    [InlineData("Some captains say so.", "Some", "Determiner")]
    [InlineData("Park and Lind left.", "and", "Coordinator")]
    [InlineData("No boat left.", "No", "Determiner")]
    [InlineData("She has left.", "has", "Have")]
    [InlineData("She isn’t here.", "isn’t", "Be")]
    public void Knows_small_words_by_what_follows(string sentence, string word, string tag) => AssertTag(sentence, word, tag);

    [Theory]
    [InlineData("Lind’s boat left.", "’s", "PossessiveMark")]
    [InlineData("She’s here.", "’s", "Be")]
    [InlineData("The voters’ anger grew.", "’", "PossessiveMark")]
    [InlineData("They’ve left.", "’ve", "Have")]
    [InlineData("They’ll leave.", "’ll", "Modal")]
    [InlineData("They’re late.", "’re", "Be")]
    [InlineData("I’m late.", "’m", "Be")]
    public void Knows_clitics_by_their_letters(string sentence, string word, string tag) => AssertTag(sentence, word, tag);

    [Theory]
    [InlineData("The careful captain left.", "careful", "Adjective")]
    [InlineData("A pro-European party won.", "pro-European", "Adjective")]
    [InlineData("She left quickly.", "quickly", "Adverb")]
    [InlineData("She bought 12 boats.", "12", "Number")]
    [InlineData("She left, he stayed.", ",", "Comma")]
    [InlineData("She left; he stayed.", ";", "Semicolon")]
    [InlineData("She left: he stayed.", ":", "Colon")]
    [InlineData("She left — he stayed.", "—", "Dash")]
    [InlineData("She left - he stayed.", "-", "Dash")]
    [InlineData("She left (late).", "(", "Open")]
    [InlineData("She left (late).", ")", "Close")]
    [InlineData("She said “no” twice.", "“no”", "Quotation")]
    public void Knows_other_words_by_shape(string sentence, string word, string tag) => AssertTag(sentence, word, tag);

    private static void AssertTag(string sentence, string word, string tag) => Assert.Equal(tag, Analysis.Of(sentence).Tag(word));
}
