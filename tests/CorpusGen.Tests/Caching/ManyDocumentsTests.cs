using System;
using System.Globalization;
using System.Linq;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.Caching;

/// <summary>What runs again in a corpus of a thousand documents: what has changed, and not what merely stands beside it.</summary>
public class ManyDocumentsTests
{
    private const int Count = 1000;
    private const int Edited = 500;

    private static readonly TestProject Project = Make();

    [Fact]
    public void An_edit_of_csharp_runs_no_step_of_ours() => AssertSteps(
        """
        Framework: 1 Unchanged
        """,
        driver => driver,
        compilation => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class Program { int _x; }", Project.ParseOptions)));

    [Fact]
    public void A_run_without_a_change_runs_nothing() => AssertSteps("", driver => driver, compilation => compilation);

    [Fact]
    public void An_edit_of_narration_writes_the_shard_of_its_document() => AssertSteps(
        """
        Requests: 1 Modified, 999 Cached
        Texts: 1 Modified, 999 Cached
        Extraction: 1 Modified, 999 Cached
        Corpora: 1 Modified
        Linking: 1 Modified
        Settings: 1 Unchanged
        Plans: 1 Modified
        MemberShards: 16 Unchanged
        RowShards: 9 Unchanged
        FactShards: 1 Modified, 63 Unchanged
        FactSources: 1 Modified, 63 Cached
        """,
        Edit(text => text + "More is to come.\n"),
        compilation => compilation);

    [Fact]
    public void A_quote_more_writes_the_shards_of_its_document_and_its_speaker() => AssertSteps(
        """
        Requests: 1 Modified, 999 Cached
        Texts: 1 Modified, 999 Cached
        Extraction: 1 Modified, 999 Cached
        Corpora: 1 Modified
        Linking: 1 Modified
        Settings: 1 Unchanged
        Plans: 1 Modified
        CorpusSources: 1 Modified
        MemberShards: 2 Modified, 14 Unchanged
        MemberSources: 2 Modified, 14 Cached
        TableSources: 1 Modified
        RowShards: 1 Modified, 8 Unchanged
        RowSources: 1 Modified, 8 Cached
        FactShards: 1 Modified, 63 Unchanged
        FactSources: 1 Modified, 63 Cached
        """,
        Edit(text => text + "\n“The old mill will be next,” she added.\n"),
        compilation => compilation);

    private static Func<GeneratorDriver, GeneratorDriver> Edit(Func<string, string> edit)
    {
        var text = Project.Texts[Edited];
        return driver => driver.ReplaceAdditionalText(text, text.WithText(edit(text.GetText()!.ToString())));
    }

    // One saying of one person each, so that each document has facts of its own.
    private static TestProject Make()
    {
        string[] names = ["Ada", "Berta", "Clara", "Dora", "Edda", "Frida", "Greta", "Hanna", "Ida", "Jana"];
        string[] families = ["Ahlund", "Bergson", "Carlow", "Dahlin", "Engvall", "Falkner", "Grafton", "Holmby", "Isager", "Jansby"];
        string[] endings = ["", "er", "sen", "ley", "wick", "mark", "feld", "stad", "ton", "rud"];
        return TestProject.Of([.. Enumerable.Range(0, Count).Select(i => (
            $"texts/{i.ToString("000", CultureInfo.InvariantCulture)}.txt",
            $"""
            Bridge {i} reopens in {families[i / 10 % 10]}{endings[i / 100]}

            “We mended bridge number {i} before the winter,” said {names[i % 10]} {families[i / 10 % 10]}{endings[i / 100]}, the mayor. She was pleased.

            """))]).WithSource("class Program { }").With("CorpusGenTextStorage", "Resource");
    }

    private static void AssertSteps(
        string expected, Func<GeneratorDriver, GeneratorDriver> change, Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var compilation = Project.Compile();
        var driver = change(Project.CreateDriver().RunGenerators(compilation)).RunGenerators(edit(compilation));

        Assert.Equal(expected, StepTable.Of(driver), ignoreLineEndingDifferences: true);
    }
}
