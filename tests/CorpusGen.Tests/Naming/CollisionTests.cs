using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Emitted;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.Naming;

/// <summary>Names out of texts meet the names of C#, of the sets and of the user.</summary>
public class CollisionTests
{
    [Theory]
    [InlineData("Count")]
    [InlineData("Item")]
    [InlineData("Try get")]
    [InlineData("Get enumerator")]
    [InlineData("To string")]
    [InlineData("Equals")]
    [InlineData("Get type")]
    [InlineData("Get hash code")]
    [InlineData("Memberwise clone")]
    [InlineData("Finalize")]
    [InlineData("Reference equals")]
    [InlineData("Article set")]
    [InlineData("Article")]
    [InlineData("Articles")]
    [InlineData("Corpus")]
    [InlineData("System")]
    [InlineData("Sample")]
    [InlineData("class")]
    [InlineData("9 lives of a harbour cat")]
    [InlineData("¿…?")]
    public void An_article_of_any_name_has_a_member(string title)
    {
        var run = TestProject.Of(("texts/a.txt", Titled(title)), ("texts/mill.txt", Newspaper.Mill)).Run().AssertCompiles();
        var corpus = new EmittedCorpus(run.Load());

        var members = corpus.NamedMembers("Articles", "Article");
        Assert.Equal(corpus.Articles.Cast<object>(), members.Values.OrderBy(article => ((dynamic)article).Id));
        Assert.All(members.Keys, name => Assert.True(SyntaxFacts.IsValidIdentifier(name), name));
    }

    [Theory]
    [InlineData("Article")]
    [InlineData("Span")]
    [InlineData("Gender")]
    public void A_corpus_class_gives_way_to_an_emitted_type_and_says_so(string name)
    {
        var run = TestProject.Of(("texts/mill.txt", Newspaper.Mill)).With("CorpusGenClassName", name).Run().AssertCompiles();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CORP007", diagnostic.Id);
        Assert.Contains($"it is called _{name}", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_of_one_title_are_told_apart()
    {
        var run = TestProject.Of(("texts/monday.txt", Titled("Harbour opens")), ("texts/tuesday.txt", Titled("Harbour opens").Replace("tally", "count", StringComparison.Ordinal))).Run().AssertCompiles();
        var members = new EmittedCorpus(run.Load()).NamedMembers("Articles", "Article");

        Assert.Equal(2, members.Count);
        Assert.DoesNotContain(members.Keys, name => name == "HarbourOpens");
        Assert.DoesNotContain(members.Keys, name => Regex.IsMatch(name, "[0-9]$"));
    }

    [Fact]
    public void Titles_that_differ_in_case_or_composition_alone_are_told_apart()
    {
        var composed = Titled("Caf\u00E9 Harbour opens");
        var decomposed = Titled("Cafe\u0301 Harbour opens");
        var run = TestProject.Of(("texts/a.txt", composed), ("texts/b.txt", decomposed), ("texts/c.txt", Titled("CAF\u00C9 HARBOUR OPENS"))).Run().AssertCompiles();

        Assert.Equal(3, new EmittedCorpus(run.Load()).NamedMembers("Articles", "Article").Count);
    }

    [Fact]
    public void Letters_with_accents_are_kept()
    {
        var run = TestProject.Of(("texts/odd.txt", Newspaper.Odd)).Run().AssertCompiles();

        Assert.Contains("ÉmileNuñez", new EmittedCorpus(run.Load()).NamedMembers("Speakers", "Speaker").Keys);
    }

    [Theory]
    [InlineData("my-app.2")]
    [InlineData("Corpus")]
    [InlineData("System")]
    [InlineData("News.Article")]
    [InlineData("class.event")]
    [InlineData("日本.ニュース")]
    [InlineData("")]
    public void Any_root_namespace_compiles(string rootNamespace) =>
        TestProject.Of(("texts/mill.txt", Newspaper.Mill)).With("RootNamespace", rootNamespace).Run().AssertCompiles();

    [Fact]
    public void Namespace_and_class_can_be_chosen()
    {
        var run = TestProject.Of(("texts/mill.txt", Newspaper.Mill)).With("CorpusGenNamespace", "News.Data").With("CorpusGenClassName", "Papers").Run().AssertCompiles();

        Assert.Single(new EmittedCorpus(run.Load(), "News.Data.Papers").Articles);
    }

    [Theory]
    [InlineData("internal", false)]
    [InlineData("public", true)]
    public void Visibility_can_be_chosen(string visibility, bool isPublic)
    {
        var types = TestProject.Of(("texts/mill.txt", Newspaper.Mill)).With("CorpusGenVisibility", visibility).Run().AssertCompiles().Load().GetTypes();

        Assert.Equal(isPublic, types.Single(type => type.Name == "Corpus").IsPublic);
        Assert.Equal(isPublic, types.Single(type => type.Name == "Article").IsPublic);
        Assert.Equal(isPublic, types.Any(type => type.IsPublic));
    }

    [Fact]
    public void Two_corpora_share_the_record_types()
    {
        var project = TestProject.Of(("texts/harbour.txt", Newspaper.Harbour), ("texts/mill.txt", Newspaper.Mill));
        project = project with { Texts = [project.Texts[0].With("Corpus", "Port"), project.Texts[1].With("Corpus", "Schools")] };

        var assembly = project.WithSource("class Program { static Sample.Article[] All => new[] { Sample.Port.Articles[0], Sample.Schools.Articles[0] }; }").Run().AssertCompiles().Load();

        Assert.Equal("harbour", (string)new EmittedCorpus(assembly, "Sample.Port").Articles.Single().Id);
        Assert.Equal("mill", (string)new EmittedCorpus(assembly, "Sample.Schools").Articles.Single().Id);
    }

    [Theory]
    [InlineData("Article")]
    [InlineData("Quote")]
    [InlineData("Speaker")]
    [InlineData("Corpus")]
    [InlineData("Span")]
    public void A_type_of_the_users_own_gives_one_warning_and_no_cascade(string name)
    {
        var run = TestProject.Of(("texts/mill.txt", Newspaper.Mill)).WithSource($"namespace Sample {{ class {name} {{ }} }}").Run();

        Assert.Equal(["CORP007"], run.Diagnostics.Select(d => d.Id));
        Assert.Contains(name, run.Diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(run.CompilerMessages);
    }

    [Theory]
    [InlineData("Version")]
    [InlineData("Fact")]
    [InlineData("Document")]
    public void A_type_of_the_users_own_that_is_no_record_of_ours_does_not_matter(string name) =>
        Assert.Empty(TestProject.Of(("texts/mill.txt", Newspaper.Mill)).WithSource($"namespace Sample {{ class {name} {{ }} }}").Run().AssertCompiles().Diagnostics);

    [Fact]
    public void The_user_may_extend_a_record()
    {
        var run = TestProject.Of(("texts/mill.txt", Newspaper.Mill))
            .WithSource("namespace Sample { partial record Article { internal string Shout() => Title.ToUpperInvariant() + nameof(Quotes); } }")
            .Run().AssertCompiles();

        Assert.Empty(run.Diagnostics);
    }

    private static string Titled(string title) =>
        $"{title}\n\nThe tally began on Monday and went on until the evening.\n\n“Nobody knows,” said Jonas Berg.\n";
}
