using System;
using System.Linq;
using CorpusGen.Extraction.Lexicon;
using Xunit;

namespace CorpusGen.Extraction.Tests.Lexicon;

public class VerbLemmasTests
{
    [Theory]
    [InlineData("said", "say", "Past, PastParticiple")]
    [InlineData("says", "say", "ThirdPerson")]
    [InlineData("saying", "say", "PresentParticiple")]
    [InlineData("say", "say", "Base")]
    [InlineData("told", "tell", "Past, PastParticiple")]
    [InlineData("spoke", "speak", "Past")]
    [InlineData("spoken", "speak", "PastParticiple")]
    [InlineData("wrote", "write", "Past")]
    [InlineData("written", "write", "PastParticiple")]
    [InlineData("read", "read", "Base, Past, PastParticiple")]
    [InlineData("put", "put", "Base, Past, PastParticiple")]
    [InlineData("putting", "put", "PresentParticiple")]
    [InlineData("began", "begin", "Past")]
    [InlineData("begun", "begin", "PastParticiple")]
    [InlineData("went", "go", "Past")]
    [InlineData("goes", "go", "ThirdPerson")]
    [InlineData("was", "be", "Past")]
    [InlineData("been", "be", "PastParticiple")]
    [InlineData("has", "have", "ThirdPerson")]
    [InlineData("did", "do", "Past")]
    [InlineData("swore", "swear", "Past")]
    [InlineData("foresaw", "foresee", "Past")]
    [InlineData("misspoke", "misspeak", "Past")]
    [InlineData("thought", "think", "Past, PastParticiple")]
    [InlineData("felt", "feel", "Past, PastParticiple")]
    [InlineData("found", "find", "Past, PastParticiple")]
    [InlineData("left", "leave", "Past, PastParticiple")]
    [InlineData("saw", "see", "Past")]
    [InlineData("lay", "lay", "Base")]
    [InlineData("lain", "lie", "PastParticiple")]
    public void Knows_irregular_forms(string word, string lemma, string forms) => AssertLemma(word, lemma, forms);

    [Theory]
    [InlineData("branded", "brand")]
    [InlineData("noted", "note")]
    [InlineData("retweeted", "retweet")]
    [InlineData("tweeted", "tweet")]
    [InlineData("panicked", "panic")]
    [InlineData("mimicked", "mimic")]
    [InlineData("travelled", "travel")]
    [InlineData("traveled", "travel")]
    [InlineData("quipped", "quip")]
    [InlineData("dubbed", "dub")]
    [InlineData("slammed", "slam")]
    [InlineData("labelled", "label")]
    [InlineData("labeled", "label")]
    [InlineData("admitted", "admit")]
    [InlineData("rebutted", "rebut")]
    [InlineData("referred", "refer")]
    [InlineData("offered", "offer")]
    [InlineData("visited", "visit")]
    [InlineData("replied", "reply")]
    [InlineData("denied", "deny")]
    [InlineData("cried", "cry")]
    [InlineData("died", "die")]
    [InlineData("lied", "lie")]
    [InlineData("tied", "tie")]
    [InlineData("agreed", "agree")]
    [InlineData("freed", "free")]
    [InlineData("hoped", "hope")]
    [InlineData("rated", "rate")]
    [InlineData("cited", "cite")]
    [InlineData("quoted", "quote")]
    [InlineData("based", "base")]
    [InlineData("stared", "stare")]
    [InlineData("starred", "star")]
    [InlineData("planned", "plan")]
    [InlineData("added", "add")]
    [InlineData("passed", "pass")]
    [InlineData("stressed", "stress")]
    [InlineData("vowed", "vow")]
    [InlineData("stayed", "stay")]
    [InlineData("fixed", "fix")]
    [InlineData("vetoed", "veto")]
    [InlineData("argued", "argue")]
    [InlineData("sued", "sue")]
    [InlineData("reported", "report")]
    [InlineData("leased", "lease")]
    [InlineData("acknowledged", "acknowledge")]
    [InlineData("criticised", "criticise")]
    [InlineData("criticized", "criticize")]
    [InlineData("favoured", "favour")]
    [InlineData("focussed", "focus")]
    [InlineData("focused", "focus")]
    public void Takes_ed_off(string word, string lemma) => AssertLemma(word, lemma, "Past, PastParticiple");

    [Theory]
    [InlineData("noting", "note")]
    [InlineData("branding", "brand")]
    [InlineData("writing", "write")]
    [InlineData("having", "have")]
    [InlineData("dying", "die")]
    [InlineData("lying", "lie")]
    [InlineData("vying", "vie")]
    [InlineData("seeing", "see")]
    [InlineData("agreeing", "agree")]
    [InlineData("replying", "reply")]
    [InlineData("quipping", "quip")]
    [InlineData("quitting", "quit")]
    [InlineData("beginning", "begin")]
    [InlineData("telling", "tell")]
    [InlineData("travelling", "travel")]
    [InlineData("arguing", "argue")]
    [InlineData("panicking", "panic")]
    [InlineData("changing", "change")]
    [InlineData("using", "use")]
    [InlineData("praising", "praise")]
    [InlineData("chiding", "chide")]
    public void Takes_ing_off(string word, string lemma) => AssertLemma(word, lemma, "PresentParticiple");

    [Theory]
    [InlineData("reports", "report")]
    [InlineData("passes", "pass")]
    [InlineData("releases", "release")]
    [InlineData("replies", "reply")]
    [InlineData("lies", "lie")]
    [InlineData("echoes", "echo")]
    [InlineData("teaches", "teach")]
    [InlineData("pushes", "push")]
    [InlineData("focuses", "focus")]
    [InlineData("quizzes", "quiz")]
    public void Takes_s_off(string word, string lemma) => AssertLemma(word, lemma, "ThirdPerson");

    [Theory]
    [InlineData("SAID", "say")]
    [InlineData("Noting", "note")]
    public void Does_not_mind_letter_case(string word, string lemma)
    {
        Assert.True(VerbLemmas.TryGetLemma(word.AsSpan(), out var found, out _));
        Assert.Equal(lemma, found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("ed")]
    [InlineData("ing")]
    [InlineData("king")]
    [InlineData("hundred")]
    [InlineData("this")]
    [InlineData("his")]
    [InlineData("the")]
    [InlineData("president")]
    [InlineData("’s")]
    public void Leaves_other_words_alone(string word)
    {
        Assert.False(VerbLemmas.TryGetLemma(word.AsSpan(), out var lemma, out var form));
        Assert.Equal(("", VerbForm.None), (lemma, form));
    }

    [Fact]
    public void Bears_a_word_of_any_length() =>
        Assert.False(VerbLemmas.TryGetLemma(new string('g', 100_000).AsSpan(), out _, out _));

    [Fact]
    public void Finds_every_reporting_verb_by_its_past()
    {
        var missing = WordLists.ReportingVerbs
            .Select(verb => verb.Split(' ')[0])
            .Where(verb => !VerbLemmas.TryGetLemma(verb.AsSpan(), out var lemma, out _) || lemma != verb)
            .ToArray();
        Assert.Empty(missing);
    }

    private static void AssertLemma(string word, string lemma, string forms)
    {
        Assert.True(VerbLemmas.TryGetLemma(word.AsSpan(), out var found, out var form), word);
        Assert.Equal((lemma, forms), (found, form.ToString()));
    }
}
