using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.PackageTests;

/// <summary>What becomes of the emitted code when a program is cut down to what it calls, or compiled ahead of time.</summary>
[Collection(nameof(PackageCollection))]
public class PublishingTests(PackedPackage package)
{
    private const string Documents = """<CorpusDocument Include="texts/*.txt" />""";

    private static readonly string Platform = RuntimeInformation.RuntimeIdentifier;

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public async Task The_analyzers_for_trimming_and_native_code_find_nothing_in_emitted_code(string storage)
    {
        var consumer = Create($"analyzed-{storage}", $"""
            <IsAotCompatible>true</IsAotCompatible>
            <CorpusGenTextStorage>{storage}</CorpusGenTextStorage>
            """);

        (await consumer.BuildAsync("-warnaserror")).Succeeds();

        Assert.Contains("Ada Holm", (await consumer.RunAsync()).Succeeds().Lines);
    }

    [Fact]
    public async Task The_sample_is_trimmed_without_warnings_and_says_the_same()
    {
        var sample = Path.Combine(package.Source, "samples", "QuoteDesk");
        var whole = Path.Combine(package.Source, "whole");
        var trimmed = Path.Combine(package.Source, "trimmed");
        (await Dotnet.RunAsync(sample, null, "publish", "--output", whole)).Succeeds();

        var publish = await Dotnet.RunAsync(sample, null, "publish", "--runtime", Platform, "--output", trimmed, "-p:TrimmerSingleWarn=false");

        Assert.DoesNotContain(publish.Succeeds().Lines, line => line.Contains("warning IL", StringComparison.Ordinal));
        Assert.True(Size(trimmed, "System.Private.CoreLib.dll") < 6_000_000, "the framework was published whole");
        foreach (var question in new[] { "speakers", "altered", "saying", "families", "tweets" })
        {
            var expected = (await Dotnet.RunAsync(whole, null, "exec", "QuoteDesk.dll", question)).Succeeds().Output;
            Assert.Equal(expected, (await Dotnet.RunProgramAsync(trimmed, "QuoteDesk", question)).Succeeds().Output);
        }
    }

    [Fact]
    public async Task A_program_compiled_ahead_of_time_says_the_same()
    {
        var consumer = Create("native", "<PublishAot>true</PublishAot>");

        var publish = await consumer.PublishAsync("--runtime", Platform, "--output", "native", "-warnaserror");

        // Not every feed has the compiler, and not every machine a linker: nothing else may be the reason.
        if (publish.ExitCode != 0)
        {
            Assert.All(publish.Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)), reason =>
                Assert.Matches("NU1101.*(ILCompiler|NativeAOT)|Platform linker", reason));
            return;
        }

        var run = await Dotnet.RunProgramAsync(Path.Combine(consumer.Folder, "native"), "News");
        Assert.Contains("Ada Holm", run.Succeeds().Lines);
    }

    private Consumer Create(string name, string properties) => package.CreateConsumer(name)
        .WithFeedsOfTheMachine()
        .WithProject(Documents, properties)
        .Write("texts/harbour.txt", Texts.Harbour)
        .Write("texts/ferry.txt", Texts.Ferry)
        .Write("texts/mill.txt", Texts.Mill)
        .Write("Program.cs", Texts.Program);

    private static long Size(string folder, string file) => new FileInfo(Path.Combine(folder, file)).Length;
}
