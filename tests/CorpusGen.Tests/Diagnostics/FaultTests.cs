using System;
using System.Linq;
using System.Threading;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Emitted;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Tests.Diagnostics;

/// <summary>A fault costs one document and is said; it never reaches the compiler, who would drop everything (CS8785).</summary>
public class FaultTests
{
    [Fact]
    public void A_text_that_throws_costs_one_document()
    {
        var project = TestProject.Of(("texts/mill.txt", Newspaper.Mill));
        var driver = CSharpGeneratorDriver
            .Create([new CorpusGenerator().AsSourceGenerator()], [.. project.Texts, new ThrowingText()], project.ParseOptions, new FaultyOptions(project))
            .RunGeneratorsAndUpdateCompilation(project.Compile(), out var compilation, out _);
        var run = new TestRun(driver.GetRunResult().Results.Single(), (CSharpCompilation)compilation);

        Assert.Null(run.Result.Exception);
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Contains(diagnostic.Id, new[] { "CORP006", "CORP099" });
        Assert.Equal(["mill"], new EmittedCorpus(run.AssertCompiles().Load()).Articles.Select(article => (string)article.Id));
    }

    [Theory]
    [InlineData("CorpusGenNamespace", "1 2 3; class X {")]
    [InlineData("CorpusGenClassName", "\"; evil(); //")]
    [InlineData("CorpusGenVisibility", "secret")]
    [InlineData("CorpusGenTextStorage", "Cloud")]
    [InlineData("CorpusGenNamedMembers", "-5")]
    [InlineData("CorpusGenNamedMembers", "99999999999999999999")]
    [InlineData("CorpusGenUnattributed", "loud")]
    [InlineData("CorpusGenAltered", "")]
    [InlineData("ProjectDir", "")]
    [InlineData("ProjectDir", "\0")]
    public void A_property_of_any_value_still_gives_code_that_compiles(string property, string value) =>
        TestProject.Of(("texts/mill.txt", Newspaper.Mill)).With(property, value).Run().AssertCompiles();

    [Theory]
    [InlineData("")]
    [InlineData("a b*/")]
    [InlineData("class")]
    [InlineData("Article")]
    [InlineData("../up")]
    public void A_corpus_of_any_name_still_gives_code_that_compiles(string name)
    {
        var run = (new TestProject { Texts = [new TestText(TestProject.Folder + "texts/mill.txt", Newspaper.Mill).With("Corpus", name)] }).Run();

        Assert.Null(run.Result.Exception);
        Assert.Empty(run.CompilerMessages);
    }

    [Fact]
    public void No_path_of_the_machine_is_emitted()
    {
        var run = SeedFolder.Project.Run();

        Assert.DoesNotContain("somebody", run.AllText, StringComparison.Ordinal);
        Assert.All(run.Sources, source => Assert.InRange(source.HintName.Length, 1, 60));
    }

    [Fact]
    public void A_document_outside_the_project_keeps_its_folders_to_itself()
    {
        var project = new TestProject { Texts = [new TestText("/home/somebody/elsewhere/mill.txt", Newspaper.Mill)] };
        var run = project.Run().AssertCompiles();

        Assert.DoesNotContain("somebody", run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("/home", run.AllText, StringComparison.Ordinal);
    }

    private sealed class ThrowingText : AdditionalText
    {
        public override string Path => TestProject.Folder + "texts/thrown.txt";

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("no text today");
    }

    private sealed class FaultyOptions(TestProject project) : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptionsProvider
    {
        private readonly TestOptionsProvider _inner = new(project.Properties);

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GlobalOptions => _inner.GlobalOptions;

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _inner.GetOptions(tree);

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            _inner.GetOptions(textFile is TestText ? textFile : project.Texts[0]);
    }
}
