using System;
using CorpusGen.Extraction.Articles;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

public class LineOpeningsTests
{
    private static readonly LineOpenings Openings = new(["share this", "source:", "read more", "select a section", "sign up", "signed by"]);

    [Theory]
    [InlineData("Sign up for our letter", "sign up,signed by")]
    [InlineData("SOURCE: the council", "source:")]
    [InlineData("Sélect", "select a section")]
    [InlineData("Se\u0301lect", "select a section")]
    [InlineData("S\u0301elect", "select a section,share this,sign up,signed by,source:")]
    [InlineData("Stay", "")]
    [InlineData("S", "")]
    [InlineData("", "")]
    [InlineData("Öffnen", "")]
    [InlineData("中文", "")]
    public void Gives_those_of_the_same_two_letters(string line, string openings) =>
        Assert.Equal(openings, string.Join(",", Openings.StartingAs(line.AsSpan()).ToArray()));

    [Fact]
    public void Takes_none_of_a_single_letter() => Assert.Throws<ArgumentException>(() => new LineOpenings(["x"]));
}
