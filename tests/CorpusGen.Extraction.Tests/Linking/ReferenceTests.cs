using System.Linq;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class ReferenceTests
{
    [Fact]
    public void Is_what_the_other_versions_agree_with_most() =>
        Assert.Equal("c", Reference(
            ("a.txt", "We found the lost ring in the belly of a pike, and my wife cried all day"),
            ("b.txt", "We found the lost ring in the belly of a carp, and my wife laughed all day"),
            ("c.txt", "We found the lost ring in the belly of a pike, and my wife laughed all day")));

    [Fact]
    public void Is_the_whole_and_not_its_parts() =>
        Assert.Equal("b", Reference(
            ("a.txt", "We found the lost ring in the belly of a pike"),
            ("b.txt", "We found the lost ring in the belly of a pike, and my wife laughed all day"),
            ("c.txt", "We found the lost ring in the belly of a pike")));

    [Fact]
    public void Does_not_gain_from_words_put_in_between() =>
        Assert.Equal("a", Reference(
            ("a.txt", "We found the lost ring in the belly of a pike, and my wife laughed"),
            ("b.txt", "We found the long lost golden ring in the belly of a pike, and my wife laughed"),
            ("c.txt", "We found the lost ring in the belly of a pike")));

    [Fact]
    public void Of_two_is_the_one_in_everyday_words() =>
        Assert.Equal("b", Reference(
            ("a.txt", "The primogenial veritable matter of the meeting was bread"),
            ("b.txt", "The first real matter of the meeting was bread")));

    [Fact]
    public void Of_two_is_the_one_whose_document_is_faithful_elsewhere()
    {
        var corpus = new CorpusBuilder()
            .Add("a.txt", "Mara Lind: The harbour will open on Monday whatever the weather brings", "Mara Lind: The fishermen asked for nothing but a little quiet")
            .Add("b.txt", "Mara Lind: The harbour will open on Sunday whatever the weather brings", "Mara Lind: The fishermen asked for nothing but a little money")
            .Add("c.txt", "Mara Lind: The harbour will open on Sunday whatever the weather brings")
            .Link();
        Assert.All(corpus.Utterances, u => Assert.Equal("b", corpus.Documents[corpus.Quotes[u.Reference].Document].Id));
    }

    [Fact]
    public void Of_two_is_the_earlier_one()
    {
        var corpus = new CorpusBuilder()
            .AddDated("a.txt", "2020-03-05", "Mara Lind: The fishermen asked for nothing but a little money")
            .AddDated("b.txt", "2020-03-04", "Mara Lind: The fishermen asked for nothing but a little quiet")
            .Link();
        Assert.Equal(1, Assert.Single(corpus.Utterances).Reference);
    }

    [Fact]
    public void Gives_the_saying_its_id_and_speaker()
    {
        var corpus = new CorpusBuilder()
            .Add("a.txt", "Mara Lind: We found the lost ring in the belly of a pike")
            .Add("b.txt", "Mara Lind: We found the lost ring in the belly of a pike")
            .Link();
        var utterance = Assert.Single(corpus.Utterances);
        Assert.Equal("a#we-found-the-lost-ring-in", utterance.Id);
        Assert.Equal("Mara Lind", corpus.Speakers[utterance.Speaker!.Value].Name);
        Assert.Equal([1], utterance.Versions.Select(v => v.Quote));
    }

    [Fact]
    public void Of_equal_words_are_those_that_stand_by_themselves()
    {
        var clause = new CorpusBuilder().Add("a.txt", "Mara Lind: We found the lost ring in the belly of a pike").Documents[0];
        var corpus = new CorpusBuilder()
            .Add(clause with { Quotes = [clause.Quotes[0] with { Kind = QuoteKind.Mixed }] })
            .Add("b.txt", "Mara Lind: We found the lost ring in the belly of a pike")
            .Add("c.txt", "Mara Lind: We found the lost ring in the belly of a pike")
            .Link();

        Assert.Equal(1, Assert.Single(corpus.Utterances).Reference);
    }

    [Fact]
    public void Of_equal_words_are_those_of_the_document_that_is_faithful_elsewhere()
    {
        var corpus = new CorpusBuilder()
            .Add("a.txt", "Mara Lind: We found the lost ring in the belly of a pike", "Mara Lind: The harbour will open on Monday whatever the weather brings")
            .Add("b.txt", "Mara Lind: We found the lost ring in the belly of a pike", "Mara Lind: The harbour will open on Sunday whatever the weather brings")
            .Add("c.txt", "Mara Lind: The harbour will open on Sunday whatever the weather brings")
            .Link();

        Assert.All(corpus.Utterances, u => Assert.Equal("b", corpus.Documents[corpus.Quotes[u.Reference].Document].Id));
    }

    private static string Reference(params (string Path, string Words)[] versions)
    {
        var builder = new CorpusBuilder();
        foreach (var (path, words) in versions) builder.Add(path, "Mara Lind: " + words);
        var corpus = builder.Link();
        return corpus.Documents[corpus.Quotes[Assert.Single(corpus.Utterances).Reference].Document].Id;
    }
}
