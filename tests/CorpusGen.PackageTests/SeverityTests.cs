using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.PackageTests;

[Collection(nameof(PackageCollection))]
public class SeverityTests(PackedPackage package)
{
    [Fact]
    public async Task Severities_come_from_a_globalconfig_from_NoWarn_and_from_the_properties()
    {
        var consumer = package.CreateConsumer("severities")
            .WithProject("""<CorpusDocument Include="texts/*.txt" />""", """
                <CorpusGenAltered>warning</CorpusGenAltered>
                <CorpusGenUnattributed>none</CorpusGenUnattributed>
                <NoWarn>$(NoWarn);CORP005</NoWarn>
                """)
            .Write(".globalconfig", """
                is_global = true
                dotnet_diagnostic.CORP001.severity = error
                dotnet_diagnostic.CORP002.severity = none
                dotnet_diagnostic.CORP003.severity = error
                dotnet_diagnostic.CORP006.severity = error

                """)
            .Write("Program.cs", "System.Console.WriteLine(News.Corpus.Articles.Count);\n")
            .Write("texts/harbour.txt", Texts.Harbour)
            .Write("texts/harbour-again.txt", Texts.Harbour)
            .Write("texts/rival.txt", Texts.Rival)
            .Write("texts/mill.txt", Texts.MillWithUnclosedMark)
            .Write("texts/wall.txt", Texts.WithoutSpeaker)
            .Write("texts/empty.txt", "");

        var build = (await consumer.BuildAsync()).Fails();

        Assert.Contains(Path.Combine("texts", "rival.txt"), build.Of("error CORP003")[0], StringComparison.Ordinal);
        Assert.Contains(Path.Combine("texts", "empty.txt") + "(1,1)", Assert.Single(build.Of("error CORP006")), StringComparison.Ordinal);
        Assert.All(new[] { "CORP001", "CORP002", "CORP005", "warning CORP" }, silent => Assert.Empty(build.Of(silent)));
    }

    [Fact]
    public async Task Without_a_word_on_severities_the_same_texts_only_warn()
    {
        var consumer = package.CreateConsumer("severities-by-default")
            .WithProject("""<CorpusDocument Include="texts/*.txt" />""")
            .Write("Program.cs", "System.Console.WriteLine(News.Corpus.Articles.Count);\n")
            .Write("texts/harbour.txt", Texts.Harbour)
            .Write("texts/harbour-again.txt", Texts.Harbour)
            .Write("texts/mill.txt", Texts.MillWithUnclosedMark)
            .Write("texts/wall.txt", Texts.WithoutSpeaker)
            .Write("texts/empty.txt", "");

        var build = (await consumer.BuildAsync()).Succeeds();

        Assert.All(new[] { "CORP002", "CORP005", "CORP006" }, id => Assert.NotEmpty(build.Of("warning " + id)));
        Assert.Empty(build.Of("CORP001"));
    }
}
