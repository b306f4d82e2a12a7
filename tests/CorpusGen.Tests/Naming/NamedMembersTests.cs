using System.Linq;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Emitted;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Tests.Naming;

/// <summary>How many records have a property of their own.</summary>
public class NamedMembersTests
{
    private static readonly TestProject Project =
        TestProject.Of(("texts/ferry.txt", Newspaper.Ferry), ("texts/harbour.txt", Newspaper.Harbour), ("texts/mill.txt", Newspaper.Mill));

    [Theory]
    [InlineData("auto", 3, 3)]
    [InlineData("all", 3, 3)]
    [InlineData("2", 2, 2)]
    [InlineData("none", 0, 0)]
    [InlineData("0", 0, 0)]
    public void As_many_as_the_property_allows(string limit, int articles, int speakers)
    {
        var corpus = new EmittedCorpus(Project.With("CorpusGenNamedMembers", limit).Run().AssertCompiles().Load());

        Assert.Equal(articles, corpus.NamedMembers("Articles", "Article").Count);
        Assert.Equal(speakers, corpus.NamedMembers("Speakers", "Speaker").Count);
        Assert.Equal(3, corpus.Articles.Count());
        Assert.Equal(3, corpus.Speakers.Count());
    }

    [Fact]
    public void The_most_quoted_speakers_come_first()
    {
        var corpus = new EmittedCorpus(Project.With("CorpusGenNamedMembers", "2").Run().Load());

        Assert.DoesNotContain("AdaHolm", corpus.NamedMembers("Speakers", "Speaker").Keys);
    }

    [Fact]
    public void A_limit_somebody_chose_is_no_news() => Assert.Empty(Project.With("CorpusGenNamedMembers", "2").Run().Diagnostics);

    [Fact]
    public void Beyond_the_limit_of_auto_a_diagnostic_says_so()
    {
        var many = Enumerable.Range(0, 2001).Select(i => ($"texts/{i}.txt", $"Report {Words(i)} of the harbour\n\nNothing happened.\n"));
        var run = TestProject.Of([.. many]).Run();

        var diagnostic = Assert.Single(run.Diagnostics, d => d.Id == "CORP009");
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }

    // A title no other has, in letters.
    private static string Words(int number) => string.Concat($"{number}".Select(digit => (char)('a' + digit - '0')));
}
