using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

public class ChunkerTests
{
    [Theory]
    [InlineData("The newly elected mayor left.", "mayor", "The newly elected mayor")]
    [InlineData("The port’s chief engineer left.", "engineer", "The port’s chief engineer")]
    [InlineData("Treasury spokeswoman Mara Lind left.", "Lind", "Treasury spokeswoman Mara Lind")]
    [InlineData("Then Ursula von Hagen left.", "Hagen", "Ursula von Hagen")]
    [InlineData("Then Ana-Maria de la Cruz left.", "Cruz", "Ana-Maria de la Cruz")]
    [InlineData("Then Omar al-Rashidi left.", "Omar", "Omar al-Rashidi")]
    [InlineData("The Secretary of State left.", "State", "The Secretary of State")]
    [InlineData("The Bank of Oxby left.", "Oxby", "The Bank of Oxby")]
    [InlineData("The GOP presidential nominee left.", "GOP", "The GOP presidential nominee")]
    [InlineData("The so-called experts left.", "experts", "The so-called experts")]
    [InlineData("Tim O’Shea Jr. left.", "O’Shea", "Tim O’Shea Jr.")]
    [InlineData("They met in Oxby on Monday.", "Oxby", "Oxby")]
    [InlineData("At the party’s convention Sen. Lind left.", "Lind", "Sen. Lind")]
    [InlineData("At a meeting of the City Council Lind spoke.", "Lind", "Lind")]
    [InlineData("“We stay,” said chief of staff Mara Lind.", "Lind", "chief of staff Mara Lind")]
    [InlineData("The crew saw actor and activist Mara Lind.", "Lind", "actor and activist Mara Lind")]
    [InlineData("Former prosecutor and Oxby City Mayor Mara Lind left.", "Lind", "Former prosecutor and Oxby City Mayor Mara Lind")]
    [InlineData("The crew saw an actor and activist Mara Lind.", "Lind", "activist Mara Lind")]
    [InlineData("The crew saw husband and mayor Tom Lind.", "Lind", "mayor Tom Lind")]
    [InlineData("The crew saw Mayor Hale and activist Mara Lind.", "Lind", "activist Mara Lind")]
    [InlineData("Air Force 1st Lt. Tyler Hale left.", "Hale", "Air Force 1st Lt. Tyler Hale")]
    [InlineData("“We go,” said Harbour Committee ranking member Jo Park.", "Park", "Harbour Committee ranking member Jo Park")]
    [InlineData("The columnist Ai Jun left.", "Jun", "The columnist Ai Jun")]
    [InlineData("A reporter of the Oxby Sun left.", "Sun", "the Oxby Sun")]
    public void Groups_a_name_with_what_belongs_to_it(string sentence, string word, string phrase) =>
        Assert.Equal(phrase, Analysis.Of(sentence).Phrase(word));

    [Theory]
    [InlineData("Mara Lind left.", "Lind", "Name")]
    [InlineData("She left.", "She", "Pronoun")]
    [InlineData("The minister left.", "minister", "Nominal")]
    [InlineData("The Deputy Foreign Minister of Norway left.", "Minister", "Nominal")]
    [InlineData("The Secretary of State Mara Lind left.", "Lind", "Name")]
    [InlineData("They met on Monday.", "Monday", "Temporal")]
    [InlineData("They met last week.", "week", "Temporal")]
    [InlineData("They met in May 2019.", "May", "Temporal")]
    [InlineData("They met in 2019.", "2019", "Temporal")]
    [InlineData("Then April Lind left.", "April", "Name")]
    [InlineData("Then Jan Brandt left.", "Jan", "Name")]
    [InlineData("Sunday night’s debate was long.", "debate", "Nominal")]
    public void Knows_what_heads_a_phrase(string sentence, string word, string kind) =>
        Assert.Equal(kind, Analysis.Of(sentence).PhraseKind(word));

    [Theory]
    [InlineData("Mara Lind (D-Vt.) left.", "Mara Lind")]
    [InlineData("Mara Lind (52, a lawyer) left.", "Mara Lind")]
    [InlineData("On Monday Lind left.", "Monday|Lind")]
    [InlineData("Lind left Oxby on Monday morning.", "Lind|Oxby|Monday morning")]
    [InlineData("They read ten things Mara Lind has said.", "They|ten things|Mara Lind")]
    [InlineData("Now captains Lind and Park have left.", "captains Lind|Park")]
    [InlineData("Lind (and “Park”) left.", "Lind")]
    [InlineData("The former secretary of state Mara Lind left.", "The former secretary of state Mara Lind")]
    [InlineData("The secretary of state left.", "The secretary|state")]
    public void Leaves_asides_and_days_out_of_names(string sentence, string phrases) =>
        Assert.Equal(phrases.Split('|'), Analysis.Of(sentence).Phrases);

    [Theory]
    [InlineData("They saw the fall of Lind and Park.", "Park", true)]
    [InlineData("After talks with Park and Lind said no.", "Lind", false)]
    [InlineData("Lind left with Park.", "Park", true)]
    [InlineData("Lind left.", "Lind", false)]
    public void Knows_what_a_preposition_governs(string sentence, string word, bool follows)
    {
        var analysis = Analysis.Of(sentence);
        var phrase = analysis.Phrase(word);

        Assert.Equal(follows, analysis.Sentences[0].NounPhrases.Single(p => analysis.Sentences[0].SpanOf(p).In(analysis.Text) == phrase).FollowsPreposition);
    }

    [Theory]
    [InlineData("Lind has repeatedly said no.", "has", "say", "Finite")]
    [InlineData("Lind would not say why.", "would", "say", "Finite")]
    [InlineData("Lind was quoted by the Herald.", "was", "quote", "Finite")]
    [InlineData("Lind wants to say no.", "to", "say", "Infinitive")]
    [InlineData("Lind left, saying no.", "saying", "say", "Gerund")]
    [InlineData("Lind left, having said no.", "having", "say", "Gerund")]
    public void Groups_a_verb_with_its_auxiliaries(string sentence, string word, string lemma, string kind)
    {
        var verb = Analysis.Of(sentence).Verb(word);

        Assert.Equal(lemma, verb.Lemma);
        Assert.Equal(kind, verb.Kind.ToString());
    }

    [Theory]
    [InlineData("Lind was quoted by the Herald.", "quoted", true)]
    [InlineData("Lind has quoted the Herald.", "quoted", false)]
    [InlineData("Lind has been quoted.", "quoted", true)]
    [InlineData("Lind quoted the Herald.", "quoted", false)]
    public void Knows_the_passive(string sentence, string word, bool isPassive) =>
        Assert.Equal(isPassive, Analysis.Of(sentence).Verb(word).IsPassive);

    [Theory]
    [InlineData("Lind would say no.", "say", true)]
    [InlineData("Lind will have said no.", "said", true)]
    [InlineData("Lind said no.", "said", false)]
    public void Knows_what_only_may_be_said(string sentence, string word, bool hasModal) =>
        Assert.Equal(hasModal, Analysis.Of(sentence).Verb(word).HasModal);
}
