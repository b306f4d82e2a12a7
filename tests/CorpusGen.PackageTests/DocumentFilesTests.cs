using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.PackageTests;

/// <summary>What a build makes of the documents as files: of those it can't read, of links, of odd names, and of their times.</summary>
[Collection(nameof(PackageCollection))]
public class DocumentFilesTests(PackedPackage package)
{
    private const string Documents = """<CorpusDocument Include="texts/*.txt" />""";

    private const string Program = "foreach (var article in News.Corpus.Articles) System.Console.WriteLine(article.SourcePath + \" \" + article.Quotes.Count + \" \" + article.Title);\n";

    [Theory]
    [InlineData("Auto")]
    [InlineData("Inline")]
    [InlineData("None")]
    public async Task Documents_that_cannot_be_read_cost_nothing_but_themselves(string storage)
    {
        var consumer = Create($"unreadable-{storage}", storage, """<CorpusDocument Include="texts/*.txt;texts/missing.txt;texts/folder;texts/gone.corpus.yaml" />""");
        Directory.CreateDirectory(Path.Combine(consumer.Folder, "texts", "folder"));
        File.WriteAllBytes(Path.Combine(consumer.Folder, "texts", "picture.txt"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]);
        List<string> skipped = ["missing.txt", "folder", "gone.corpus.yaml", "picture.txt"];
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(Path.Combine(consumer.Folder, "texts", "dangling.txt"), "nowhere.txt");
            skipped.Add("dangling.txt");
        }

        AssertSkipped((await consumer.BuildAsync()).Succeeds());
        var times = Times(consumer);

        // The second build has nothing to do, and something to say.
        AssertSkipped((await consumer.BuildAsync()).Succeeds());
        Assert.Equal(times, Times(consumer));
        Assert.Equal(["texts/harbour.txt 2 Harbour bridge to open in May"], (await consumer.RunAsync()).Succeeds().Lines);
        consumer.Write("texts/missing.txt", Texts.Mill);
        Assert.Equal(skipped.Count - 1, (await consumer.BuildAsync()).Succeeds().Of("warning CORP006").Count);
        Assert.Contains("texts/missing.txt 1 Old mill becomes a school", (await consumer.RunAsync()).Succeeds().Lines);

        void AssertSkipped(CommandResult build)
        {
            var warnings = build.Of("warning CORP006");
            Assert.Equal(skipped.Count, warnings.Count);
            Assert.All(skipped, name => Assert.Contains(warnings, w => w.Contains(Path.Combine("texts", name) + "(1,1)", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Of_names_that_the_system_allows_none_is_lost_without_a_word()
    {
        if (!OperatingSystem.IsLinux()) return;
        string[] lost = ["Mill | Paper.txt", "At 10:30.txt", "The \"mill\".txt", "tab\there.txt", "line\u2028end.txt", "two\nlines.txt"];
        string[] kept = [" blanks  .txt", "[a]{b,c}!.txt", "#1; 50%41 = $(x) @(y).txt", "a*b?c.txt", "« port »\u00A0é🥐.txt"];
        var consumer = Create("names", "Auto");
        foreach (var name in lost.Concat(kept)) consumer.Write("texts/" + name, Texts.Mill);

        Assert.Equal(lost.Length, (await consumer.BuildAsync()).Succeeds().Of("warning CORP006").Count);
        Assert.Empty((await consumer.BuildAsync("-p:NoWarn=CORP006")).Succeeds().Of("CORP006"));
        Assert.Equal(lost.Length, (await consumer.BuildAsync("-p:WarningsAsErrors=CORP006")).Fails().Of("error CORP006").Count);
        Assert.Equal(
            kept.Append("harbour.txt").Select(name => "texts/" + name).Order(StringComparer.Ordinal),
            (await consumer.RunAsync()).Succeeds().Lines.Select(line => line[..(line.IndexOf(".txt", StringComparison.Ordinal) + 4)]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Auto")]
    [InlineData("Inline")]
    public async Task An_edit_behind_a_link_and_an_older_copy_are_seen(string storage)
    {
        if (OperatingSystem.IsWindows()) return;
        var consumer = Create($"links-{storage}", storage).Write("elsewhere/mill.txt", Texts.Mill).Write("texts/ferry.txt", Texts.Ferry);
        File.CreateSymbolicLink(Path.Combine(consumer.Folder, "texts", "mill.txt"), Path.Combine("..", "elsewhere", "mill.txt"));
        consumer.Write("Program.cs", "foreach (var article in News.Corpus.Articles) System.Console.WriteLine(article.Title + article.Text.Length);\n");
        (await consumer.BuildAsync()).Succeeds();

        var edited = Texts.Mill.Replace("Old mill becomes", "New mill becomes", StringComparison.Ordinal);
        consumer.Write("elsewhere/mill.txt", edited);
        (await consumer.BuildAsync()).Succeeds();
        Assert.Contains("New mill becomes a school" + edited.Length, (await consumer.RunAsync()).Succeeds().Lines);

        var older = Texts.Ferry.Replace("Ferry crews", "Bus crews", StringComparison.Ordinal);
        consumer.Write("texts/ferry.txt", older);
        File.SetLastWriteTimeUtc(Path.Combine(consumer.Folder, "texts", "ferry.txt"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        (await consumer.BuildAsync()).Succeeds();
        Assert.Contains("Bus crews ask for work ashore" + older.Length, (await consumer.RunAsync()).Succeeds().Lines);
    }

    [Theory]
    [InlineData("Auto")]
    [InlineData("Inline")]
    public async Task A_build_with_nothing_to_do_does_nothing(string storage)
    {
        var consumer = Create($"nothing-{storage}", storage);
        (await consumer.BuildAsync()).Succeeds();
        var times = Times(consumer);

        (await consumer.BuildAsync()).Succeeds();

        Assert.Equal(times, Times(consumer));
    }

    [Fact]
    public async Task Changing_the_storage_and_deleting_the_pack_make_a_new_one()
    {
        var consumer = Create("storages", "Inline").Write("Program.cs", "System.Console.WriteLine(News.Corpus.Articles[0].Text.Length);\n");
        (await consumer.BuildAsync()).Succeeds();

        (await consumer.BuildAsync("-p:CorpusGenTextStorage=Resource")).Succeeds();

        Assert.Equal([$"{Texts.Harbour.Length}"], (await consumer.RunAsync()).Succeeds().Lines);

        consumer.Delete(Path.Combine("obj", "Debug", "net10.0", "CorpusGen.pack"));
        (await consumer.BuildAsync("-p:CorpusGenTextStorage=Resource")).Succeeds();

        Assert.Equal([$"{Texts.Harbour.Length}"], (await consumer.RunAsync()).Succeeds().Lines);
    }

    [Fact]
    public async Task Names_that_differ_in_case_alone_are_two_documents()
    {
        if (!OperatingSystem.IsLinux()) return;
        var consumer = Create("case", "Auto")
            .Write("texts/Harbour.txt", Texts.Rival)
            .Write("Program.cs", "foreach (var article in News.Corpus.Articles) System.Console.WriteLine(article.SourcePath + article.Text.Length);\n");

        (await consumer.BuildAsync()).Succeeds();

        Assert.Equal([$"texts/Harbour.txt{Texts.Rival.Length}", $"texts/harbour.txt{Texts.Harbour.Length}"], (await consumer.RunAsync()).Succeeds().Lines);
    }

    [Theory]
    [InlineData("DesignTimeBuild")]
    [InlineData("BuildingInsideVisualStudio")]
    [InlineData("DotNetWatchBuild")]
    public async Task An_editor_and_dotnet_watch_see_the_documents_before_anything_is_built(string property)
    {
        var consumer = Create($"shown-{property}", "Auto");
        (await consumer.BuildAsync()).Succeeds();

        var items = await consumer.EvaluateAsync("-getItem:Watch,AdditionalFiles,None", $"-p:{property}=true");

        var path = Path.Combine(consumer.Folder, "texts", "harbour.txt");
        var shown = JsonDocument.Parse(items.Succeeds().Output).RootElement.GetProperty("Items");
        Assert.Equal([path], Identities("Watch"));
        Assert.Equal([path], Identities("AdditionalFiles"));
        Assert.DoesNotContain(Identities("None"), identity => identity!.Contains("harbour", StringComparison.Ordinal));

        IEnumerable<string?> Identities(string item) => shown.GetProperty(item).EnumerateArray().Select(entry => entry.GetProperty("Identity").GetString());
    }

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task Documents_within_and_without_the_project_can_be_copied_to_the_output(string isWatched)
    {
        var outside = Path.Combine("..", $"copied-outside-{isWatched}");
        var consumer = Create($"copied-{isWatched}", "Auto", $"""<CorpusDocument Include="texts/*.txt;{outside}/**/*.txt" CopyToOutputDirectory="PreserveNewest" />""")
            .Write(Path.Combine(outside, "deep", "mill.txt"), Texts.Mill);

        (await consumer.BuildAsync("-warnaserror", $"-p:DotNetWatchBuild={isWatched}")).Succeeds();

        var output = Path.Combine(consumer.Folder, "bin", "Debug", "net10.0");
        Assert.Equal(Texts.Harbour, File.ReadAllText(Path.Combine(output, "texts", "harbour.txt")));
        Assert.Equal(Texts.Mill, File.ReadAllText(Path.Combine(output, "deep", "mill.txt")));
    }

    // Of what the compiler and the tasks write.
    private static (string File, DateTime Time)[] Times(Consumer consumer)
    {
        var files = Directory.GetFiles(Path.Combine(consumer.Folder, "obj", "Debug", "net10.0"), "CorpusGen.*")
            .Append(Path.Combine(consumer.Folder, "obj", "Debug", "net10.0", "News.dll"));
        return [.. files.Select(file => (Path.GetFileName(file), File.GetLastWriteTimeUtc(file))).Order()];
    }

    private Consumer Create(string name, string storage, string documents = Documents) => package.CreateConsumer(name)
        .WithProject(documents, $"<CorpusGenTextStorage Condition=\"'$(CorpusGenTextStorage)' == ''\">{storage}</CorpusGenTextStorage>")
        .Write("texts/harbour.txt", Texts.Harbour)
        .Write("Program.cs", Program);
}
