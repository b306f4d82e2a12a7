using System;
using System.Linq;
using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class SayingLinkTests
{
    private const string Mill = "We bought this old mill with our last savings, and nobody is going to take it from us";

    [Theory]
    [InlineData(Mill, "We bought this old mill with our last savings, and nobody is going to take it from us.")]
    [InlineData(Mill, "We bought this old mill with our last savings, and nobody’s going to take it from us")]
    [InlineData(Mill, "We bought this old mill with our last savings")]
    [InlineData(Mill, "nobody is going to take it from us")]
    [InlineData(Mill, "We bought this old barn with our last savings, and nobody is going to take it from us")]
    [InlineData(Mill, "We bought this old mill … and nobody is going to take it from us")]
    [InlineData(Mill, "We purchased this ancient factory with our final funds, and nobody is going to seize it from us")]
    [InlineData("The bridge was three times weaker than the plans said, and it was a child who saw it", "The span was three occasions feebler than the blueprints stated, and it was a kid who noticed it")]
    [InlineData("When the storm came we had nothing left but a leaking roof and a very long winter, and we thanked God for both", "a leaking roof and a very long winter")]
    [InlineData("are plainly dead letters", "are plainly dead letters.")]
    [InlineData("open, honest and fruitful", "open, honest and productive")]
    public void Links_versions_of_one_speakers_saying(string one, string other) => Assert.True(AreLinked("Mara Lind: " + one, "Mara Lind: " + other));

    [Theory]
    [InlineData(Mill, "We will grind corn in this mill again before the winter is over, and you are all going to eat the bread")]
    [InlineData("The dam will hold if the rain stops tonight", "The rain was heavier than anybody in this town remembers")]
    [InlineData("We apologise without reservation to every guest of the hotel", "We apologise without reservation to the neighbours, who had smoke in their kitchens for a week")]
    [InlineData("no comment", "no comment")]
    [InlineData("Thank you very much", "Thank you very much!")]
    [InlineData("a disgrace", "a disgrace")]
    [InlineData("Make Rivers Swim Again", "Make Rivers Swim Again")]
    [InlineData("We stand for bread, law and order, and nobody else in this parliament does", "law and order")]
    [InlineData("We never asked them for bread, and they never said that they had asked us for any of it, in all those long years", "we said that they asked for years")]
    public void Keeps_other_sayings_of_one_speaker_apart(string one, string other) => Assert.False(AreLinked("Mara Lind: " + one, "Mara Lind: " + other));

    [Fact]
    public void Links_three_words_out_of_a_longer_quotation_on_the_same_days()
    {
        var corpus = new CorpusBuilder()
            .AddDated("a.txt", "2021-02-03", "Mara Lind: We stand for bread, law and order, and nobody else in this parliament does")
            .AddDated("b.txt", "2021-02-04", "Mara Lind: law and order")
            .Link();
        Assert.Equal(Fidelity.Partial, Assert.Single(corpus.Utterances).Versions[0].Fidelity);
    }

    [Fact]
    public void An_unnamed_source_contests_nothing()
    {
        var named = new CorpusBuilder().Add("a.txt", "Mara Lind: " + Mill).Documents[0];
        var unnamed = new CorpusBuilder().Add("b.txt", "senior aide: " + Mill).Documents[0];
        var corpus = CorpusLinker.Link([named, unnamed with { Speakers = [unnamed.Speakers[0] with { Kind = SpeakerKind.Unnamed }] }]);
        Assert.False(Assert.Single(corpus.Utterances).IsContested);
    }

    [Fact]
    public void Links_a_rewritten_quotation_under_its_best_candidate()
    {
        var named = new CorpusBuilder().Add("a.txt", "Mara Lind: " + Mill).Documents[0];
        var open = new CorpusBuilder().Add("b.txt", "Mara Lind: We purchased this ancient factory with our final funds, and nobody is going to seize it from us").Documents[0];
        var likely = open.Quotes[0] with { Speaker = null, Attribution = AttributionKind.None, Candidates = [new CandidateFact(0, null, 0.4, "nearest-name")] };
        var corpus = CorpusLinker.Link([named, open with { Quotes = [likely] }]);
        Assert.Single(corpus.Utterances);
        Assert.Equal(AttributionKind.Corroborated, corpus.Quotes[1].Attribution);
    }

    [Fact]
    public void Corroborates_with_the_mention_of_the_texts_own_candidate()
    {
        var named = new CorpusBuilder().Add("a.txt", "Mara Lind: " + Mill).Documents[0];
        var open = new CorpusBuilder().Add("b.txt", "Mara Lind: " + Mill).Documents[0];
        var mention = open.Quotes[0].Mention;
        var likely = open.Quotes[0] with { Speaker = null, Attribution = AttributionKind.None, Candidates = [new CandidateFact(0, mention, 0.4, "nearest-name")] };
        var quote = CorpusLinker.Link([named, open with { Quotes = [likely] }]).Quotes[1];
        Assert.Equal((Corroboration.Rule, mention), (quote.Rule, Assert.Single(quote.Candidates).Mention));
        Assert.Equal(mention, quote.Fact.Mention);
    }

    [Theory]
    [InlineData("a plain and bitter fraud", true)]
    [InlineData("a plain and bitter fraud on every baker", false)]
    public void Leaves_a_few_words_open_where_their_own_text_lacks_the_speaker(string words, bool isOpen)
    {
        var corpus = new CorpusBuilder().Add("a.txt", "Mara Lind: " + words).Add("b.txt", "?: " + words).Link();
        Assert.Equal(isOpen, corpus.Quotes[1].Speaker is null);
    }

    [Fact]
    public void Links_words_given_to_another_speaker_as_contested()
    {
        var corpus = new CorpusBuilder().Add("a.txt", "Mara Lind: " + Mill).Add("b.txt", "Tom Ode: " + Mill).Link();
        Assert.True(Assert.Single(corpus.Utterances).IsContested);
        Assert.Equal(Fidelity.Exact, corpus.Utterances[0].Versions[0].Fidelity);
    }

    [Theory]
    [InlineData("lucky to have walked away", "lucky to have walked away")]
    [InlineData(Mill, "We purchased this ancient factory with our final funds, and nobody is going to seize it from us")]
    public void Never_links_short_or_rewritten_words_of_another_speaker(string one, string other) => Assert.False(AreLinked("Mara Lind: " + one, "Tom Ode: " + other));

    [Theory]
    [InlineData("we grind dead corn in our wooden mills", true)]
    [InlineData("we grind dead corn in wooden mills", false)]
    public void Links_words_of_another_speaker_only_where_there_are_enough(string words, bool areLinked) =>
        Assert.Equal(areLinked, AreLinked("Mara Lind: " + words, "Tom Ode: " + words));

    [Theory]
    [InlineData("we have plainly dead wooden letters", true)]
    [InlineData("have plainly dead wooden letters", false)]
    [InlineData("we had it done for their bread", false)]
    public void Links_words_of_nobody_known_only_where_there_are_enough(string words, bool areLinked) =>
        Assert.Equal(areLinked, AreLinked("Mara Lind: " + words, "?: " + words));

    [Theory]
    [InlineData("2021-02-03", "2021-03-05", "plainly dead wooden letters", true)]
    [InlineData("2021-02-03", "2021-03-06", "plainly dead wooden letters", false)]
    [InlineData("2021-03-06", "2021-02-03", "plainly dead wooden letters", false)]
    [InlineData("2021-02-03", "2021-03-06", "those plainly dead wooden letters", true)]
    public void Takes_a_few_words_told_again_a_month_later_for_another_saying(string day, string later, string words, bool areLinked)
    {
        var corpus = new CorpusBuilder()
            .AddDated("a.txt", day, "Mara Lind: " + words)
            .AddDated("b.txt", later, "Mara Lind: " + words + ", all of them")
            .Link();
        Assert.Equal(areLinked, corpus.Utterances.Count == 1);
    }

    [Theory]
    [InlineData("2021-02-06", true)]
    [InlineData("2021-02-07", false)]
    public void Links_three_words_out_of_a_longer_quotation_for_three_days(string day, bool areLinked)
    {
        var corpus = new CorpusBuilder()
            .AddDated("a.txt", "2021-02-03", "Mara Lind: We stand for bread, law and order, and nobody else in this parliament does")
            .AddDated("b.txt", day, "Mara Lind: law and order")
            .Link();
        Assert.Equal(areLinked, corpus.Utterances.Count == 1);
    }

    [Fact]
    public void Links_a_quotation_without_a_speaker_by_its_words() => Assert.True(AreLinked("Mara Lind: " + Mill, "?: " + Mill));

    [Fact]
    public void Does_not_link_a_short_quotation_without_a_speaker() => Assert.False(AreLinked("Mara Lind: plainly dead letters", "?: plainly dead letters"));

    [Fact]
    public void Takes_next_years_number_for_another_saying_but_a_changed_number_for_a_version()
    {
        const string Trees = "Mara Lind: We have planted {0} trees along the river, and not one of them has died";
        static string With(string number) => Trees.Replace("{0}", number, StringComparison.Ordinal);
        var corpus = new CorpusBuilder()
            .AddDated("a.txt", "2019-05-02", With("300"))
            .AddDated("b.txt", "2019-05-03", With("900"))
            .AddDated("c.txt", "2020-05-04", With("450"))
            .Link();
        Assert.Equal([["a", "b"]], Groups(corpus));
        Assert.Equal(Fidelity.Altered, corpus.Utterances[0].Versions[0].Fidelity);
    }

    [Fact]
    public void Does_not_join_two_sayings_through_a_part_that_both_begin_with()
    {
        var corpus = new CorpusBuilder()
            .Add("a.txt", "Mara Lind: The river has fed this valley, and it will feed our children, our cattle and whoever comes after us")
            .Add("b.txt", "Mara Lind: The river has fed this valley")
            .Add("c.txt", "Mara Lind: The river has fed this valley since before the ministry had paper for its glossy brochures")
            .Link();
        Assert.Single(corpus.Utterances);
        Assert.Equal(2, corpus.Utterances[0].Versions.Count + 1);
    }

    [Fact]
    public void A_document_does_not_tell_one_saying_twice_in_other_words()
    {
        var corpus = new CorpusBuilder()
            .Add("a.txt", "Mara Lind: The wave was three times higher than the wall, and the siren was never heard", "Mara Lind: The wave was three times lower than last year, and the siren was heard twice")
            .Add("b.txt", "Mara Lind: The wave was three times higher than the wall, and the siren was never heard")
            .Add("c.txt", "Mara Lind: The wave was three times lower than last year, and the siren was heard twice")
            .Link();
        Assert.Equal([["a", "b"], ["a", "c"]], Groups(corpus));
    }

    [Fact]
    public void A_document_may_tell_a_saying_in_pieces()
    {
        var corpus = new CorpusBuilder()
            .Add("a.txt", "Mara Lind: We bought this old mill with our last savings. Nobody in this village is going to take it from us.")
            .Add("b.txt", "Mara Lind: We bought this old mill with our last savings.", "Mara Lind: Nobody in this village is going to take it from us.")
            .Link();
        Assert.Equal(2, Assert.Single(corpus.Utterances).Versions.Count);
        Assert.All(corpus.Utterances[0].Versions, v => Assert.Equal(Fidelity.Partial, v.Fidelity));
    }

    [Fact]
    public void Reads_a_quotation_across_its_interruption() =>
        Assert.True(AreLinked("Mara Lind: " + Mill, "Mara Lind: |We bought this old mill with our last savings,| said Lind, |and nobody is going to take it from us.|"));

    [Theory]
    [InlineData("barley oats clover hemp flax mint sage copper nickel zinc", "walnut cherry maple hemp flax mint sage thyme dill fennel")]
    [InlineData("walnut cherry maple hemp flax mint sage thyme dill fennel", "barley oats clover hemp flax mint sage thyme copper zinc")]
    public void Joins_a_saying_to_two_of_which_it_matches_one(string first, string last)
    {
        var corpus = new CorpusBuilder()
            .Add("a.txt", "Mara Lind: " + first)
            .Add("b.txt", "Mara Lind: barley oats clover hemp flax mint sage thyme dill fennel")
            .Add("c.txt", "Mara Lind: " + last)
            .Link();

        Assert.Equal(2, Assert.Single(corpus.Utterances).Versions.Count);
    }

    private static bool AreLinked(string one, string other)
    {
        var corpus = new CorpusBuilder().Add("a.txt", one).Add("b.txt", other).Link();
        return corpus.Utterances.Count == 1 && corpus.Quotes.All(q => q.Utterance == 0);
    }

    private static string[][] Groups(CorpusFacts corpus) =>
        [.. corpus.Utterances.Select(u => u.Versions.Select(v => v.Quote).Prepend(u.Reference).Select(q => corpus.Documents[corpus.Quotes[q].Document].Id).Order().ToArray())];
}
