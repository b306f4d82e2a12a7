using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.PackageTests;

[Collection(nameof(PackageCollection))]
public class ConsumerTests(PackedPackage package)
{
    private const string Documents = """<CorpusDocument Include="texts/*.txt" />""";

    private static readonly string[] WhatLinqGives =
    [
        "ferry: Ferry crews ask for work ashore",
        "harbour: Harbour bridge to open in May",
        "mill: Old mill becomes a school",
        "ferry(5,2) The ferry has carried three generations,",
        "harbour(7,2) We have waited ten years for this,",
        "Ada Holm",
        "The ferry has carried three generations,|We will find work for every one of them.|The bridge opens in May,|" +
        "Nobody will wait for a ferry again.|We have waited ten years for this,|Children will learn where their grandparents worked,",
    ];

    [Theory]
    [InlineData("Auto")]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public async Task A_project_with_three_texts_builds_without_warnings_and_answers(string storage)
    {
        var consumer = Create($"three-texts-{storage}")
            .WithProject(Documents, $"<CorpusGenTextStorage>{storage}</CorpusGenTextStorage>");

        (await consumer.BuildAsync("-warnaserror")).Succeeds();

        Assert.Equal(WhatLinqGives, (await consumer.RunAsync()).Succeeds().Lines);
    }

    [Fact]
    public async Task Additional_files_are_enough()
    {
        var consumer = Create("additional-files").WithProject("""<AdditionalFiles Include="texts/*.txt" CorpusGen="true" />""");

        (await consumer.BuildAsync("-warnaserror")).Succeeds();

        Assert.Equal(WhatLinqGives, (await consumer.RunAsync()).Succeeds().Lines);
    }

    [Fact]
    public async Task Texts_are_added_edited_and_deleted_between_builds()
    {
        var consumer = Create("changing").WithProject(Documents);
        (await consumer.BuildAsync()).Succeeds();

        consumer.Write("texts/harbour.txt", Texts.Harbour.Replace("ten years for this", "eleven years for this", StringComparison.Ordinal));
        (await consumer.BuildAsync()).Succeeds();
        Assert.Contains("harbour(7,2) We have waited eleven years for this,", (await consumer.RunAsync()).Succeeds().Lines);

        consumer.Write("texts/bakery.txt", "Bakery opens at four\n\n“Bread can’t wait,” said Jonas Berg.\n");
        (await consumer.BuildAsync()).Succeeds();
        Assert.Contains("bakery(3,2) Bread can’t wait,", (await consumer.RunAsync()).Succeeds().Lines);

        consumer.Delete("texts/mill.txt");
        var build = (await consumer.BuildAsync()).Fails();
        Assert.Contains("OldMillBecomesASchool", Assert.Single(build.Of("error CS1061")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public async Task Corrections_fix_two_speakers_and_add_a_quotation_that_was_missed(string storage)
    {
        var consumer = Create($"corrections-{storage}")
            .WithProject(
                """<CorpusDocument Include="texts/*.txt;texts/*.corpus.yaml" />""",
                $"<CorpusGenTextStorage>{storage}</CorpusGenTextStorage>")
            .Write("texts/news.corpus.yaml", """
                quotes:
                  - article: harbour
                    quote: The bridge opens
                    speaker: Jonas Berg
                  - article: mill
                    quote: Children will learn
                    speaker: Mara Lind
                  - article: ferry
                    missed: The last ferry leaves in April
                    speaker: Ada Holm

                """)
            .Write("Program.cs", """
                using System;
                using System.Linq;
                using News;

                Console.WriteLine(Corpus.Articles.Count);
                foreach (var quote in Corpus.Quotes.Where(q => q.Attribution == Attribution.Corrected))
                    Console.WriteLine($"{quote.Article.Id}({quote.Line},{quote.Column}) {quote.Speaker?.Name}, {quote.Confidence}: {quote.Text}");
                Console.WriteLine(string.Join("|", Corpus.Speakers.AdaHolm.Quotes.Select(q => q.Text)));

                """);

        (await consumer.BuildAsync("-warnaserror")).Succeeds();

        Assert.Equal(
            [
                "3",
                "ferry(3,1) Ada Holm, 1: The last ferry leaves in April",
                "harbour(5,2) Jonas Berg, 1: The bridge opens in May, … Nobody will wait for a ferry again.",
                "mill(5,2) Mara Lind, 1: Children will learn where their grandparents worked,",
                "The last ferry leaves in April",
            ],
            (await consumer.RunAsync()).Succeeds().Lines);

        consumer.Write("texts/news.corpus.yaml", "quotes:\n  - article: harbor\n    quote: Nobody\n    speaker: Jonas Berg\n");
        var edited = (await consumer.BuildAsync()).Succeeds();
        Assert.Contains($"{Path.Combine("texts", "news.corpus.yaml")}(2,14): warning CORP014", Assert.Single(edited.Of("warning CORP014")), StringComparison.Ordinal);
        Assert.Equal(["3", "Children will learn where their grandparents worked,"], (await consumer.RunAsync()).Succeeds().Lines);
    }

    [Fact]
    public async Task An_unclosed_quotation_mark_is_a_warning_at_its_place()
    {
        var consumer = Create("unclosed")
            .WithProject(Documents)
            .Write("Program.cs", "System.Console.WriteLine(News.Corpus.Articles.Count);\n")
            .Write("texts/mill.txt", Texts.MillWithUnclosedMark);

        var build = (await consumer.BuildAsync()).Succeeds();
        var strict = (await consumer.BuildAsync("--no-incremental", "-warnaserror")).Fails();

        Assert.Contains($"{Path.Combine("texts", "mill.txt")}(5,1): warning CORP002", Assert.Single(build.Of("warning CORP002")), StringComparison.Ordinal);
        Assert.Contains($"{Path.Combine("texts", "mill.txt")}(5,1): error CORP002", Assert.Single(strict.Of("error CORP002")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_texts_the_quotations_are_still_there()
    {
        var consumer = Create("no-texts")
            .WithProject(Documents, "<CorpusGenTextStorage>None</CorpusGenTextStorage>")
            .Write("Program.cs", """
                using System;
                using News;

                Console.WriteLine(Corpus.Speakers.MaraLind.Quotes[0].Text);
                try { _ = Corpus.Articles[0].Text; }
                catch (InvalidOperationException reason) { Console.WriteLine(reason.Message.Contains("CorpusGenTextStorage")); }

                """);

        (await consumer.BuildAsync("-warnaserror")).Succeeds();

        Assert.Equal(["We will find work for every one of them.", "True"], (await consumer.RunAsync()).Succeeds().Lines);
    }

    [Fact]
    public async Task Every_property_reaches_the_generator()
    {
        var consumer = Create("properties")
            .WithProject(Documents, """
                <CorpusGenNamespace>Press</CorpusGenNamespace>
                <CorpusGenClassName>Papers</CorpusGenClassName>
                <CorpusGenVisibility>public</CorpusGenVisibility>
                <CorpusGenNamedMembers>none</CorpusGenNamedMembers>
                <CorpusGenUnattributed>warning</CorpusGenUnattributed>
                <CorpusGenAltered>warning</CorpusGenAltered>
                """)
            .Write("texts/rival.txt", Texts.Rival)
            .Write("texts/wall.txt", Texts.WithoutSpeaker)
            .Write("Program.cs", """
                using System;
                using System.Linq;

                Console.WriteLine(typeof(Press.Papers).IsPublic && typeof(Press.Article).IsPublic);
                Console.WriteLine(typeof(Press.Papers.ArticleSet).GetProperties().Count(p => p.PropertyType == typeof(Press.Article) && p.GetIndexParameters().Length == 0));

                """);

        var build = (await consumer.BuildAsync()).Succeeds();

        Assert.Contains(Path.Combine("texts", "wall.txt"), Assert.Single(build.Of("warning CORP001")), StringComparison.Ordinal);
        Assert.Contains("June", Assert.Single(build.Of("warning CORP003")), StringComparison.Ordinal);
        Assert.Equal(["True", "0"], (await consumer.RunAsync()).Succeeds().Lines);
    }

    [Fact]
    public async Task Two_corpora_live_in_one_project()
    {
        var consumer = Create("two-corpora")
            .WithProject("""
                <CorpusDocument Include="texts/*.txt" Exclude="texts/mill.txt" Corpus="Port" />
                <CorpusDocument Include="texts/mill.txt" Corpus="Old schools" />
                """)
            .Write("Program.cs", """
                using System;
                using News;

                Article article = Old_schools.Articles.OldMillBecomesASchool;
                Console.WriteLine($"{Port.Articles.Count} {Old_schools.Articles.Count} {article.Quotes[0].Speaker?.Name}");
                Console.WriteLine(Port.Articles[0].Text.Split('\n')[0]);
                Console.WriteLine(article.Text.Split('\n')[0]);

                """);

        (await consumer.BuildAsync("-warnaserror")).Succeeds();

        Assert.Equal(["2 1 Ada Holm", "Ferry crews ask for work ashore", "Old mill becomes a school"], (await consumer.RunAsync()).Succeeds().Lines);
    }

    [Fact]
    public async Task Two_checkouts_emit_the_same_sources_and_no_path_of_the_machine()
    {
        const string Emit = "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>";
        var one = Create("checkout-one").WithProject(Documents, Emit);
        var other = Create(Path.Combine("deeper", "checkout-two")).WithProject(Documents, Emit);
        (await one.BuildAsync()).Succeeds();
        (await other.BuildAsync()).Succeeds();

        var sources = EmittedBy(one);
        Assert.NotEmpty(sources);
        Assert.Equal(sources, EmittedBy(other));
        Assert.DoesNotContain(sources, source => source.Text.Contains("checkout-one", StringComparison.Ordinal));
    }

    private Consumer Create(string name) => package.CreateConsumer(name)
        .Write("texts/harbour.txt", Texts.Harbour)
        .Write("texts/ferry.txt", Texts.Ferry)
        .Write("texts/mill.txt", Texts.Mill)
        .Write("Program.cs", Texts.Program);

    private static (string Name, string Text)[] EmittedBy(Consumer consumer)
    {
        var folder = Path.Combine(consumer.Folder, "obj", "Debug", "net10.0", "generated", "CorpusGen");
        return [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(folder, file), File.ReadAllText(file)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)];
    }
}
