using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Emitted;
using CorpusGen.Tests.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.FrontMatter;

/// <summary>What a document says of itself above its text, in the emitted records and in the build's messages.</summary>
public class FrontMatterTests
{
    private const string Story = "Harbour stays open\n\nThe ferries run.\n\n“We will stay,” said Mara Lind, the harbour master.\n";

    [Theory]
    [InlineData("Inline", LanguageVersion.Latest, ReferenceSets.Current)]
    [InlineData("Inline", LanguageVersion.CSharp9, "netstandard2.0")]
    [InlineData("Resource", LanguageVersion.Latest, ReferenceSets.Current)]
    [InlineData("None", LanguageVersion.Latest, ReferenceSets.Current)]
    public void Is_what_the_article_says_wherever_texts_are_kept(string storage, LanguageVersion language, string framework)
    {
        var project = TestProject.Of(("texts/ferries.txt", Newspaper.Fronted)).With("CorpusGenTextStorage", storage) with { Language = language, Framework = framework };
        var article = Load(project).Articles.Single();

        Assert.Equal("ferries-2021", (string)article.Id);
        Assert.Equal("The last ferry: a farewell", (string)article.Title);
        Assert.Equal("The last ferry: a farewell", (string)article.Headline);
        Assert.Equal("Ida Marsh", (string)article.Author);
        Assert.Equal("Tom Hale", (string)article.Contributors[0].Name);
        Assert.Equal(new DateTime(2021, 4, 30, 0, 0, 0, DateTimeKind.Unspecified), (DateTime)article.Published);
        Assert.Equal("Harbour News", (string)article.Publisher);
        Assert.Equal("https://example.org/ferries", (string)article.Url);
        Assert.Equal("en", (string)article.Language);
        Assert.Equal(["harbour", "ferries; boats", "a|b"], (IReadOnlyList<string>)article.Tags);
        Assert.Equal("We shall miss her,", (string)article.Quotes[0].Text);
    }

    [Fact]
    public void Says_in_the_emitted_records_what_the_engine_reads()
    {
        var project = TestProject.Of(
            ("texts/ferries.txt", Newspaper.Fronted),
            ("texts/again.txt", "---\nid: FERRIES-2021\ntags: a,\n  b\n---\n" + Story),
            ("texts/mill.txt", Newspaper.Mill));

        Assert.Equal(EngineSheet.Of(EngineSheet.Extract(project)), EmittedSheet.Of(Load(project)));
    }

    [Fact]
    public void Leaves_all_offsets_pointing_into_the_text_as_stored()
    {
        var article = Load(TestProject.Of(("texts/ferries.txt", "\uFEFF" + Newspaper.Fronted.ReplaceLineEndings("\r\n")))).Articles.Single();
        var text = Newspaper.Fronted.ReplaceLineEndings("\r\n");
        var segment = article.Quotes[0].Segments[0];

        Assert.Equal(text, (string)article.Text);
        Assert.Equal("We shall miss her,", text.Substring((int)segment.Start, (int)segment.Length));
        Assert.Equal(15, (int)article.Quotes[0].Line);
        Assert.StartsWith("The last ferry left", (string)article.Body, StringComparison.Ordinal);
        Assert.Equal("Boilerplate", (string)article.Regions[0].Kind.ToString());
    }

    [Fact]
    public void Gives_a_document_that_has_none_no_tags_and_no_address()
    {
        var article = Load(TestProject.Of(("texts/mill.txt", Newspaper.Mill))).Articles.Single();

        Assert.Empty((IReadOnlyList<string>)article.Tags);
        Assert.Null((object?)article.Url);
        Assert.Equal("en", (string)article.Language);
    }

    [Fact]
    public void Names_the_property_by_its_id_and_else_by_its_title()
    {
        var corpus = Load(TestProject.Of(
            ("texts/a.txt", "---\nid: talks-1\ntitle: Talks go on\n---\n" + Story),
            ("texts/b.txt", "---\ntitle: Talks go on\n---\nNothing is decided.\n")));

        Assert.Equal(["Talks1", "TalksGoOn"], corpus.NamedMembers("Articles", "Article").Keys.Order(StringComparer.Ordinal));
        Assert.Equal("texts/a.txt", (string)corpus.ArticleSet["talks-1"].SourcePath);
        Assert.Equal("texts/b.txt", (string)corpus.ArticleSet["b"].SourcePath);
        Assert.Equal("talks-1#we-will-stay", (string)corpus.ArticleSet["talks-1"].Quotes[0].Id);
    }

    [Fact]
    public void Tells_two_ids_of_one_name_apart_by_their_titles()
    {
        var corpus = Load(TestProject.Of(
            ("texts/a.txt", "---\nid: talks-1\ntitle: Talks begin\n---\n" + Story),
            ("texts/b.txt", "---\nid: talks 1\ntitle: Talks end\n---\nNothing is decided.\n")));

        Assert.Equal(["Talks1TalksBegin", "Talks1TalksEnd"], corpus.NamedMembers("Articles", "Article").Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("count", "Count")]
    [InlineData("2021-05-03", "_20210503")]
    [InlineData("class", "Class")]
    [InlineData("переговоры", "Переговоры")]
    [InlineData("…", "HarbourStaysOpen")]
    public void Makes_a_legal_name_of_any_id(string id, string name)
    {
        var members = Load(TestProject.Of(("texts/a.txt", $"---\nid: \"{id}\"\n---\n" + Story))).NamedMembers("Articles", "Article");

        Assert.Equal(name, Assert.Single(members).Key.Replace("_Count", "Count", StringComparison.Ordinal));
        Assert.Equal(id, (string)((dynamic)Assert.Single(members).Value).Id);
    }

    [Theory]
    [InlineData("talks-1")]
    [InlineData("TALKS-1")]
    public void Lets_the_first_path_keep_an_id_that_two_documents_have(string other)
    {
        var texts = new[] { ("texts/b.txt", $"---\ntitle: Other talks\nid: '{other}'\n---\nNothing is decided.\n"), ("texts/a.txt", "---\nid: talks-1\n---\n" + Story) };
        var run = TestProject.Of(texts).Run().AssertCompiles();
        var corpus = new EmittedCorpus(run.Load());

        AssertOnly(run, "CORP017", "texts/b.txt", 3, 6, $"The id “{other}” is that of texts/a.txt too; this article is called “b” instead");
        Assert.Equal("texts/a.txt", (string)corpus.ArticleSet["talks-1"].SourcePath);
        Assert.Equal("texts/b.txt", (string)corpus.ArticleSet["b"].SourcePath);
        Assert.Equal(["OtherTalks", "Talks1"], corpus.NamedMembers("Articles", "Article").Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Takes_its_id_before_a_file_of_that_name()
    {
        var corpus = Load(TestProject.Of(("texts/a.txt", "---\nid: b\n---\n" + Story), ("texts/b.txt", "Nothing is decided.\n")));

        Assert.Equal("texts/a.txt", (string)corpus.ArticleSet["b"].SourcePath);
        Assert.Equal("texts/b.txt", (string)corpus.ArticleSet["texts/b"].SourcePath);
    }

    [Fact]
    public void Is_told_of_at_its_line_and_column_and_read_all_the_same()
    {
        var run = TestProject.Of(("texts/a.txt", "---\r\ntitle: Talks\r\ndate: soon\r\n---\r\n" + Story)).Run().AssertCompiles();

        AssertOnly(run, "CORP011", "texts/a.txt", 3, 7, "date takes a day such as 2021-05-03, not “soon”");
        Assert.Equal("Talks", (string)new EmittedCorpus(run.Load()).Articles.Single().Title);
    }

    [Fact]
    public void Costs_the_text_below_it_nothing_where_it_is_no_YAML()
    {
        var run = TestProject.Of(("texts/a.txt", "---\ntitle: [\n---\n" + Story)).Run().AssertCompiles();
        var article = new EmittedCorpus(run.Load()).Articles.Single();

        Assert.Equal(["CORP010"], run.Diagnostics.Select(d => d.Id));
        Assert.Equal("Harbour stays open", (string)article.Title);
        Assert.Equal("We will stay,", (string)article.Quotes[0].Text);
    }

    [Theory]
    [InlineData("\"\"\" */ </summary> {0} \\u0041 ; | \" + Evil() + \"")]
    [InlineData("a\u202Eb\u2066c")]
    [InlineData("'#if false'")]
    [InlineData("/// </summary>\u2028class Evil {}")]
    public void Is_never_code(string words)
    {
        var yaml = "'" + words.Replace("'", "''", StringComparison.Ordinal) + "'";
        var text = $"---\nid: {yaml}\ntitle: {yaml}\nauthor: {yaml}\npublisher: {yaml}\ntags: [{yaml}]\n---\n" + Story;
        var run = TestProject.Of(("texts/a.txt", text)).Run().AssertCompiles();
        var article = new EmittedCorpus(run.Load()).Articles.Single();

        Assert.Equal([words, words, words, words], new[] { (string)article.Headline, (string)article.Author, (string)article.Publisher, (string)article.Tags[0] });
    }

    private static EmittedCorpus Load(TestProject project)
    {
        var run = project.Run().AssertCompiles();
        var isPacked = project.Properties.GetValueOrDefault("CorpusGenTextStorage") == "Resource";
        return new EmittedCorpus(isPacked ? run.Load(PackedTexts.Of(project)) : run.Load());
    }

    private static void AssertOnly(TestRun run, string id, string path, int line, int column, string message)
    {
        var diagnostic = Assert.Single(run.Diagnostics);
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal((id, DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal((TestProject.Folder + path, line, column), (place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}
