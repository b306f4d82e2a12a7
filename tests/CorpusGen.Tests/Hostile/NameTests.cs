using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Emitted;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.Hostile;

/// <summary>Names of files, corpora and properties that would be code, or that C# keeps for itself.</summary>
public class NameTests
{
    /// <summary>What the emitted classes have, what C# keeps or warns of, and what templates use.</summary>
    private static readonly string[] TakenNames =
    [
        "Articles", "Speakers", "Quotes", "Utterances", "Families", "ArticleSet", "SpeakerSet", "QuoteSet", "Tables", "Sets", "Sample",
        "System", "String", "CorpusReader", "news", "record", "required", "scoped", "extension", "field", "var", "await", "where",
        "partial", "notnull", "nint", "global", "_", "@class", "void", "æ", "9", "İ", "\u0301",
    ];

    public static TheoryData<string> Words { get; } = [.. HostileWords.All.Keys];

    [Theory]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.CSharp9)]
    public void Corpora_of_any_name_compile(LanguageVersion language) => AssertEmits(InCorpora(TakenNames) with { Language = language });

    [Fact]
    public void Corpora_of_hostile_names_compile() => AssertEmits(InCorpora(HostileWords.All.Values));

    [Fact]
    public void A_namespace_of_any_names_compiles() => AssertEmits(Mill().With("RootNamespace", string.Join('.', TakenNames)));

    [Theory]
    [MemberData(nameof(Words))]
    public void A_namespace_of_a_hostile_name_compiles(string word) =>
        AssertEmits(new TestProject().With("RootNamespace", "News." + HostileWords.All[word]));

    [Theory]
    [InlineData("Article", "_Article")]
    [InlineData("class", "@class")]
    [InlineData("News", "news")]
    [InlineData("a b", "a_b")]
    [InlineData("ÉA", "E\u0301A")]
    [InlineData("Tables", "_Tables")]
    public void Two_corpora_of_nearly_one_name_compile(string one, string other) => AssertEmits(InCorpora(one, other));

    [Fact]
    public void A_type_of_the_users_own_may_have_the_name_that_gives_way_too() =>
        AssertEmits(Mill().WithSource("namespace Sample { class Corpus { } class _Corpus { } class Article { } class _Article { } }"));

    [Fact]
    public void Files_of_hostile_names_keep_their_names()
    {
        var names = HostileWords.All.Values.Concat(["-dash", " lead", "trail ", "con", "..", "...", "a'b", "%20", "a:b", "~"]).Distinct().ToList();
        var project = new TestProject
        {
            Texts = [.. names.Select((name, i) => new TestText($"{TestProject.Folder}texts/{i:00}{name}.txt", $"{Newspaper.Mill}\n\nNumber {i}.\n"))],
        };
        var corpus = new EmittedCorpus(AssertEmits(project).Load());

        var paths = project.Texts.Select(text => text.Path[TestProject.Folder.Length..].Replace('\\', '/')).Select(WithoutEmptyParts);
        Assert.Equal(paths.Order(StringComparer.Ordinal), corpus.Articles.Select(article => (string)article.SourcePath));
        Assert.All(corpus.Articles, article => Assert.Same((object)article, (object)corpus.ArticleSet[(string)article.Id]));
    }

    [Fact]
    public void Names_of_people_that_are_nothing_but_hostile_get_members_that_can_be_written()
    {
        var corpus = new EmittedCorpus(AssertEmits(HostileNewspaper.Project).Load());
        var members = corpus.NamedMembers("Speakers", "Speaker").Keys.Concat(corpus.NamedMembers("Articles", "Article").Keys).ToList();

        Assert.True(members.Count > HostileWords.All.Count, "There is little to look at.");
        Assert.All(members, name => Assert.True(SyntaxFacts.IsValidIdentifier(name), name));
        Assert.All(members, name => Assert.DoesNotContain(name, c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format));
        Assert.All(members, name => Assert.InRange(name.Length, 1, 300));
    }

    [Fact]
    public void Documents_of_one_name_one_id_or_names_that_differ_in_case_are_told_apart()
    {
        var project = TestProject.Of([.. new[] { "a/talks.txt", "b/talks.txt", "A/talks.txt", "a/Talks.txt", "a/talks.md", "a/talks", "a/talks.txt.txt" }
            .Select((path, i) => (path, $"{Newspaper.Mill}\n\nNumber {i}.\n"))]);
        var corpus = new EmittedCorpus(AssertEmits(project).Load());

        var ids = corpus.Articles.Select(article => (string)article.Id).ToList();
        Assert.Equal(7, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (var text in project.Texts)
        {
            var path = text.Path[TestProject.Folder.Length..];
            Assert.Equal(text.GetText()!.ToString(), (string)corpus.Articles.Single(article => (string)article.SourcePath == path).Text);
        }
    }

    private static TestProject Mill() => TestProject.Of(("texts/mill.txt", Newspaper.Mill));

    private static TestProject InCorpora(params IEnumerable<string> names) => new()
    {
        Texts = [.. names.Select((name, i) => new TestText($"{TestProject.Folder}texts/{i}.txt", Newspaper.Mill).With("Corpus", name))],
    };

    // Some limits are those of the file format, which only writing it finds.
    private static TestRun AssertEmits(TestProject project)
    {
        var run = project.Run().AssertCompiles();
        run.Load();
        return run;
    }

    private static string WithoutEmptyParts(string path) => string.Join('/', path.Split('/').Where(part => part.Length > 0 && part != "."));
}
