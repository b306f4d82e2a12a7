using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class DuplicateTests
{
    [Theory]
    [InlineData(20, "b: 100 % of a.txt")]
    [InlineData(19, "b: 95 % of a.txt")]
    [InlineData(18, null)]
    public void Is_a_document_nearly_all_of_whose_sentences_stand_in_an_earlier_one(int shared, string? expected) =>
        Assert.Equal(expected, Duplicates(Text("a.txt", 0, 30), Text("b.txt", 30 - shared, 50 - shared)).SingleOrDefault());

    [Fact]
    public void Is_told_of_the_earlier_document_that_has_most_of_it() =>
        Assert.Equal(["c: 100 % of b.txt"], Duplicates(Text("a.txt", 1, 30), Text("b.txt", 0, 50), Text("c.txt", 0, 20)));

    [Fact]
    public void Is_told_of_the_first_of_two_that_have_as_much_of_it() =>
        Assert.Equal(["b: 100 % of a.txt", "c: 100 % of a.txt"], Duplicates(Text("a.txt", 0, 20), Text("b.txt", 0, 20), Text("c.txt", 0, 20)));

    [Fact]
    public void Is_a_longer_document_not_for_holding_an_earlier_short_one() => Assert.Empty(Duplicates(Text("a.txt", 0, 10), Text("b.txt", 0, 20)));

    [Fact]
    public void Is_no_empty_document() => Assert.Empty(Duplicates(Text("a.txt", 0, 0), Text("b.txt", 0, 0)));

    [Theory]
    [InlineData(3, 6, true)]
    [InlineData(3, 7, false)]
    [InlineData(2, 4, false)]
    public void Makes_a_family_with_half_the_sentences_of_the_shorter_document(int shared, int sentences, bool isFamily)
    {
        var corpus = CorpusLinker.Link([Text("a.txt", 0, 30), Text("b.txt", 30 - shared, 30 - shared + sentences)]);
        Assert.Equal(isFamily, corpus.Families.Count == 1);
        if (isFamily) Assert.Equal(System.Math.Round(2.0 * shared / (30 + sentences), 4), corpus.Families[0].Links[0].Similarity);
    }

    [Fact]
    public void A_family_that_shares_sayings_but_no_sentence_is_not_similar_at_all()
    {
        var corpus = new CorpusBuilder()
            .Add("a.txt", "Tom Ode: Grind dead corn", "Tom Ode: Bake stale buns")
            .Add("b.txt", "Tom Ode: Grind dead corn", "Tom Ode: Bake stale buns")
            .Link();
        Assert.Equal(0, Assert.Single(Assert.Single(corpus.Families).Links).Similarity);
    }

    private static DocumentFacts Text(string path, int from, int to)
    {
        var text = string.Join(" ", Enumerable.Range(from, to - from).Select(i => $"The miller of house number {i} sold his boat."));
        return new() { Document = new DocumentText(path, text), Paragraphs = [new Span(0, text.Length)] };
    }

    private static List<string> Duplicates(params DocumentFacts[] documents)
    {
        var corpus = CorpusLinker.Link(documents);
        return [.. corpus.Diagnostics.Where(d => d.Rule == DiagnosticRules.Duplicate.Id).Select(d => $"{corpus.Documents[d.Document].Id}: {d.Arguments[0]} % of {d.Arguments[1]}")];
    }
}
