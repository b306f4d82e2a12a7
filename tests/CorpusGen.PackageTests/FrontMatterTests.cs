using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.PackageTests;

/// <summary>The library that reads front matter is the generator's own: what a program uses is another matter.</summary>
[Collection(nameof(PackageCollection))]
public class FrontMatterTests(PackedPackage package)
{
    private const string Program =
        """
        using System;
        using System.Linq;
        using System.Reflection;
        using News;
        using YamlDotNet.Serialization;

        foreach (var article in Corpus.Articles)
        {
            Console.WriteLine($"{article.Id}: {article.Title} ({article.Author}, {article.Published:yyyy-MM-dd}, {article.Url}, {string.Join("+", article.Tags)})");
            var quote = article.Quotes.Single();
            Console.WriteLine($"{quote.Line},{quote.Column} {article.Text.Substring(quote.Segments[0].Start, quote.Segments[0].Length)}");
        }

        Console.WriteLine(Corpus.Articles.Ferries2021.Quotes[0].Speaker == Corpus.Speakers.MaraLind);
        var own = typeof(Deserializer).Assembly;
        Console.WriteLine(own.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
        Console.WriteLine(string.Join(" ", new Deserializer().Deserialize<string[]>("[read, by, its, own]")));

        """;

    [Theory]
    [InlineData("13.7.1")]
    [InlineData("15.3.0")]
    public async Task A_program_keeps_the_version_of_the_library_that_it_asked_for(string version)
    {
        var consumer = package.CreateConsumer("own-yaml-" + version)
            .WithFeedsOfTheMachine()
            .WithProject($"""
                <PackageReference Include="YamlDotNet" Version="[{version}]" />
                <CorpusDocument Include="texts/*.txt" />
                """)
            .Write("texts/ferries.txt", Texts.Fronted)
            .Write("texts/windows.txt", "\uFEFF" + Texts.Fronted.Replace("ferries-2021", "windows-2021", StringComparison.Ordinal).ReplaceLineEndings("\r\n"))
            .Write("Program.cs", Program);

        var build = (await consumer.BuildAsync()).Succeeds();

        // The two texts are one, which is all there is to say of them.
        var warning = Assert.Single(build.Lines.Where(line => line.Contains(" warning ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct());
        Assert.Contains("windows.txt(1,1): warning CORP005", warning, StringComparison.Ordinal);
        Assert.Equal(
            [
                "ferries-2021: The last ferry: a farewell (Ida Marsh, 2021-04-30, https://example.org/ferries, harbour+ferries)",
                "13,2 We shall miss her,",
                "windows-2021: The last ferry: a farewell (Ida Marsh, 2021-04-30, https://example.org/ferries, harbour+ferries)",
                "13,2 We shall miss her,",
                "True",
                version,
                "read by its own",
            ],
            (await consumer.RunAsync()).Succeeds().Lines);
    }

    [Fact]
    public async Task A_program_without_the_library_needs_none_at_run_time()
    {
        var consumer = package.CreateConsumer("no-yaml")
            .WithProject("""<CorpusDocument Include="texts/*.txt" />""")
            .Write("texts/ferries.txt", Texts.Fronted)
            .Write("Program.cs", "System.Console.WriteLine(News.Corpus.Articles.Ferries2021.Title);\n");

        (await consumer.BuildAsync("-warnaserror")).Succeeds();

        Assert.Equal(["The last ferry: a farewell"], (await consumer.RunAsync()).Succeeds().Lines);
        Assert.False(File.Exists(Path.Combine(consumer.Folder, "bin", "Debug", "net10.0", "YamlDotNet.dll")));
    }

    [Fact]
    public async Task Malformed_front_matter_is_a_warning_at_its_place()
    {
        var consumer = package.CreateConsumer("malformed")
            .WithProject("""<CorpusDocument Include="texts/*.txt" />""")
            .Write("texts/ferries.txt", Texts.Fronted.Replace("2021-04-30", "last Friday", StringComparison.Ordinal))
            .Write("texts/mill.txt", "---\ntitle: [\n---\n" + Texts.Mill)
            .Write("Program.cs", "System.Console.WriteLine(News.Corpus.Articles.OldMillBecomesASchool.Quotes[0].Speaker?.Name);\n");

        var build = (await consumer.BuildAsync()).Succeeds();

        Assert.Contains($"{Path.Combine("texts", "ferries.txt")}(4,7): warning CORP011", Assert.Single(build.Of("warning CORP011")), StringComparison.Ordinal);
        Assert.Contains($"{Path.Combine("texts", "mill.txt")}(", Assert.Single(build.Of("warning CORP010")), StringComparison.Ordinal);
        Assert.Equal(["Ada Holm"], (await consumer.RunAsync()).Succeeds().Lines);
    }
}
