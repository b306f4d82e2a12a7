using System;
using System.Linq;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.Caching;

/// <summary>What runs again after which change, step by step. What is not listed came from the cache.</summary>
public class CachingTests
{
    private static readonly TestProject Project =
        TestProject.Of(("texts/ferry.txt", Newspaper.Ferry), ("texts/harbour.txt", Newspaper.Harbour), ("texts/mill.txt", Newspaper.Mill))
            .WithSource("class Program { }");

    [Fact]
    public void The_first_run_makes_everything_new() => AssertSteps(
        """
        Project: 1 New
        Language: 1 New
        Framework: 1 New
        Requests: 3 New
        Texts: 3 New
        Extraction: 3 New
        Corpora: 1 New
        Linking: 1 New
        Settings: 1 New
        Plans: 1 New
        RecordSources: 2 New
        CorpusSources: 1 New
        MemberShards: 2 New
        MemberSources: 2 New
        TableSources: 1 New
        RowShards: 2 New
        RowSources: 2 New
        FactShards: 1 New
        FactSources: 1 New
        TextShards: 1 New
        TextSources: 1 New
        """,
        driver => driver,
        compilation => compilation,
        runs: 1);

    [Fact]
    public void A_second_run_makes_nothing() => AssertSteps("", driver => driver, compilation => compilation);

    [Fact]
    public void An_edit_of_csharp_extracts_links_and_emits_nothing() => AssertSteps(
        """
        Framework: 1 Unchanged
        """,
        driver => driver,
        compilation => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class Program { int _x; }", Project.ParseOptions)));

    [Fact]
    public void A_fresh_equal_options_provider_and_compilation_change_nothing() => AssertSteps(
        """
        Project: 1 Unchanged
        Framework: 1 Unchanged
        """,
        driver => driver.WithUpdatedAnalyzerConfigOptions(new TestOptionsProvider(Project.Properties)),
        _ => Project.Compile());

    [Fact]
    public void An_edit_of_one_document_extracts_that_one() => AssertSteps(
        """
        Requests: 1 Modified, 2 Cached
        Texts: 1 Modified, 2 Cached
        Extraction: 1 Modified, 2 Cached
        Corpora: 1 Modified
        Linking: 1 Modified
        Settings: 1 Unchanged
        Plans: 1 Modified
        MemberShards: 2 Unchanged
        RowShards: 2 Unchanged
        FactShards: 1 Modified
        FactSources: 1 Modified
        TextShards: 1 Modified
        TextSources: 1 Modified
        """,
        driver => driver.ReplaceAdditionalText(
            Project.Texts[1], Project.Texts[1].WithText(Newspaper.Harbour.Replace("in May,”", "in the spring,”", StringComparison.Ordinal))),
        compilation => compilation);

    [Fact]
    public void A_fresh_text_with_equal_content_extracts_nothing() => AssertSteps(
        """
        Requests: 1 Modified, 2 Cached
        Texts: 1 Unchanged, 2 Cached
        """,
        driver => driver.ReplaceAdditionalText(Project.Texts[1], Project.Texts[1].WithText(Newspaper.Harbour)),
        compilation => compilation);

    [Fact]
    public void An_added_document_extracts_that_one() => AssertSteps(
        """
        Requests: 1 New, 3 Cached
        Texts: 1 New, 3 Cached
        Extraction: 1 New, 3 Cached
        Corpora: 1 Modified
        Linking: 1 Modified
        Settings: 1 Unchanged
        Plans: 1 Modified
        CorpusSources: 1 Modified
        MemberShards: 2 Modified
        MemberSources: 2 Modified
        TableSources: 1 Modified
        RowShards: 1 Modified, 1 Unchanged
        RowSources: 1 Modified, 1 Cached
        FactShards: 1 Modified
        FactSources: 1 Modified
        TextShards: 1 Modified
        TextSources: 1 Modified
        """,
        driver => driver.AddAdditionalTexts([new TestText(TestProject.Folder + "texts/new.txt", "Bakery opens at four\n\n“Bread can’t wait,” said Jonas Berg.\n")]),
        compilation => compilation);

    [Fact]
    public void A_removed_document_extracts_nothing() => AssertSteps(
        """
        Requests: 2 Cached, 1 Removed
        Texts: 2 Cached, 1 Removed
        Extraction: 2 Cached, 1 Removed
        Corpora: 1 Modified
        Linking: 1 Modified
        Settings: 1 Unchanged
        Plans: 1 Modified
        CorpusSources: 1 Modified
        MemberShards: 2 Modified
        MemberSources: 2 Modified
        TableSources: 1 Modified
        RowShards: 1 Modified, 1 Unchanged
        RowSources: 1 Modified, 1 Cached
        FactShards: 1 Modified
        FactSources: 1 Modified
        TextShards: 1 Modified
        TextSources: 1 Modified
        """,
        driver => driver.RemoveAdditionalTexts([Project.Texts[1]]),
        compilation => compilation);

    [Fact]
    public void Added_corrections_extract_nothing() => AssertSteps(
        """
        Requests: 1 New, 3 Cached
        Texts: 1 New, 3 Cached
        Corrections: 1 New
        Corpora: 1 Modified
        Linking: 1 Modified
        Plans: 1 Modified
        MemberShards: 2 Unchanged
        RowShards: 2 Unchanged
        FactShards: 1 Modified
        FactSources: 1 Modified
        TextShards: 1 Unchanged
        """,
        driver => driver.AddAdditionalTexts([new TestText(TestProject.Folder + "texts/my.corpus.yaml", "quotes:\n  - article: mill\n    quote: Children\n    kind: mixed\n")]),
        compilation => compilation);

    [Fact]
    public void A_file_that_is_no_document_changes_nothing() => AssertSteps(
        "",
        driver => driver.AddAdditionalTexts([new TestText(TestProject.Folder + "notes.txt", "“Not ours,” said nobody.").With("CorpusGen", "false")]),
        compilation => compilation);

    [Fact]
    public void A_changed_visibility_emits_without_extracting() => AssertSteps(
        """
        Project: 1 Modified
        Framework: 1 Unchanged
        Settings: 1 Modified
        RecordSources: 2 Modified
        CorpusSources: 1 Modified
        MemberSources: 2 Modified
        TableSources: 1 Modified
        RowSources: 2 Modified
        FactSources: 1 Modified
        TextShards: 1 Unchanged
        TextSources: 1 Modified
        """,
        driver => driver.WithUpdatedAnalyzerConfigOptions(new TestOptionsProvider(Project.Properties.SetItem("CorpusGenVisibility", "internal"))),
        compilation => compilation);

    [Fact]
    public void A_changed_severity_reports_without_emitting() => AssertSteps(
        """
        Project: 1 Modified
        Framework: 1 Unchanged
        Settings: 1 Unchanged
        """,
        driver => driver.WithUpdatedAnalyzerConfigOptions(new TestOptionsProvider(Project.Properties.SetItem("CorpusGenUnattributed", "error"))),
        compilation => compilation);

    private static void AssertSteps(
        string expected, Func<GeneratorDriver, GeneratorDriver> change, Func<CSharpCompilation, CSharpCompilation> edit, int runs = 2)
    {
        var compilation = Project.Compile();
        var driver = Project.CreateDriver().RunGenerators(compilation);
        if (runs > 1) driver = change(driver).RunGenerators(edit(compilation));

        Assert.Equal(expected, StepTable.Of(driver), ignoreLineEndingDifferences: true);
    }
}
