using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

public class CorrectedSayingTests
{
    private const string One = "“We will stay in the harbour until the talks are over,” Mara Lind said.";
    private const string Alike = "“We will stay in the harbour until the talks have ended,” Mara Lind said.";
    private const string Other = "“Nobody moves a ferry on my watch,” Mara Lind said.";

    [Fact]
    public void Joins_quotations_that_do_not_look_alike()
    {
        var corpus = CorrectedCorpus.Of("sayings:\n  - join: [a#we-will-stay-in-the-harbour, b#nobody-moves-a-ferry-on-my]\n", One, Other);

        var utterance = Assert.Single(corpus.Facts.Utterances);
        Assert.Equal(2, utterance.Versions.Count + 1);
        Assert.Empty(corpus.Told);
    }

    [Fact]
    public void Joins_a_quotation_of_too_few_words_to_be_recognised()
    {
        var corpus = CorrectedCorpus.Of("sayings:\n  - join: [a#we-stay, b#yes]\n", "“We stay,” Mara Lind said.", "“Yes,” Mara Lind said.");

        Assert.Single(corpus.Facts.Utterances);
    }

    [Fact]
    public void Parts_a_quotation_from_its_saying()
    {
        Assert.Single(CorrectedCorpus.Of(string.Empty, One, Alike).Facts.Utterances);
        Assert.Empty(CorrectedCorpus.Of("sayings:\n  - part: [b#we-will-stay-in-the-harbour]\n", One, Alike).Facts.Utterances);
    }

    [Fact]
    public void Parts_quotations_that_agree_to_the_word() =>
        Assert.Empty(CorrectedCorpus.Of("sayings:\n  - part: [b#we-will-stay-in-the-harbour]\n", One, One + " She left.").Facts.Utterances);

    [Fact]
    public void Joins_what_it_parted_to_another()
    {
        var corpus = CorrectedCorpus.Of(
            "sayings:\n  - part: [b#we-will-stay-in-the-harbour]\n  - join: [b#we-will-stay-in-the-harbour, c#nobody-moves-a-ferry-on-my]\n", One, Alike, Other);

        var utterance = Assert.Single(corpus.Facts.Utterances);
        Assert.Equal([1, 2], utterance.Versions.Select(v => corpus.Facts.Quotes[v.Quote].Document).Append(corpus.Facts.Quotes[utterance.Reference].Document).Order());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    public void Takes_the_reference_it_is_told(string article)
    {
        var corpus = CorrectedCorpus.Of($"sayings:\n  - reference: {article}#we-will-stay-in-the-harbour\n", One, Alike);

        Assert.Equal(article + "#we-will-stay-in-the-harbour", Assert.Single(corpus.Facts.Utterances).Id);
        Assert.Empty(corpus.Told);
    }

    [Fact]
    public void Tells_of_two_references_of_one_saying() =>
        Assert.Equal(
            "CORP016 3:16 “b#we-will-stay-in-the-harbour” is the reference of its saying here; corpus.corpus.yaml:2 says otherwise and holds",
            Assert.Single(CorrectedCorpus.Of(
                "sayings:\n  - reference: a#we-will-stay-in-the-harbour\n  - reference: b#we-will-stay-in-the-harbour\n", One, Alike).Told));

    [Fact]
    public void Tells_of_a_reference_that_is_no_version_of_a_saying() =>
        Assert.StartsWith("CORP014 2:16 No saying", Assert.Single(CorrectedCorpus.Of("sayings:\n  - reference: a#we-will-stay-in-the-harbour\n", One).Told), System.StringComparison.Ordinal);

    [Fact]
    public void Names_the_nearest_quotation_where_an_id_matches_none() =>
        Assert.Equal(
            "CORP014 2:12 No quotation matches “a#we-wil-stay-in-the-harbour”; the nearest is “a#we-will-stay-in-the-harbour”",
            Assert.Single(CorrectedCorpus.Of("sayings:\n  - part: [a#we-wil-stay-in-the-harbour]\n", One).Told));
}
