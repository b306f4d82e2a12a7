using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Snapshots;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VerifyTests;
using VerifyXunit;
using Xunit;

namespace CorpusGen.Tests.Snapshots;

/// <summary>Every emitted file, as somebody has read and accepted it.</summary>
public class EmittedFilesTests
{
    [Fact]
    public Task Of_the_seeds() => Verify(SeedFolder.Project.With("CorpusGenVisibility", "internal").Run().Sources, SeedFolder.Project.Run().Diagnostics);

    [Fact]
    public Task Of_an_old_language_and_framework()
    {
        var run = (TestProject.Of(("texts/mill.txt", Newspaper.Mill)) with { Language = LanguageVersion.CSharp9, Framework = "netstandard2.0" }).Run();
        return Verify(run.Sources, run.Diagnostics);
    }

    [Fact]
    public Task Of_a_small_newspaper() => Verify(TestProject.Of(("texts/harbour.txt", Newspaper.Harbour), ("texts/rival.txt", Newspaper.Rival)));

    [Fact]
    public Task Of_a_text_full_of_odd_characters() => Verify(TestProject.Of(("texts/odd.txt", Newspaper.Odd)));

    [Fact]
    public Task Of_a_text_with_front_matter() => Verify(TestProject.Of(("texts/ferries.txt", Newspaper.Fronted)));

    [Fact]
    public Task Of_two_corpora_in_one_project()
    {
        var project = TestProject.Of(("texts/ferry.txt", Newspaper.Ferry), ("texts/mill.txt", Newspaper.Mill));
        return Verify(project with { Texts = [project.Texts[0].With("Corpus", "Port"), project.Texts[1].With("Corpus", "Schools")] });
    }

    [Theory]
    [InlineData("Resource")]
    [InlineData("None")]
    public Task Of_a_text_that_is_stored_elsewhere(string storage) =>
        Verify(TestProject.Of(("texts/mill.txt", Newspaper.Mill)).With("CorpusGenTextStorage", storage), storage);

    [Fact]
    public Task Of_no_documents() => Verify(new TestProject());

    [Fact]
    public void Of_records_and_reader_are_the_same_for_every_corpus()
    {
        var seeds = SeedFolder.Project.Run().Sources.Where(IsCommon).Select(source => source.SourceText.ToString());
        var none = new TestProject().Run().Sources.Where(IsCommon).Select(source => source.SourceText.ToString());

        Assert.Equal(2, seeds.Count());
        Assert.Equal(seeds, none);
    }

    [Fact]
    public void Are_all_still_produced_by_a_test() =>
        Assert.Empty(DanglingFiles.Find(Path.Combine(SeedFolder.FullName, "..", "tests", "CorpusGen.Tests"), typeof(EmittedFilesTests).Assembly));

    // What all projects have in common stands in the snapshots of the seeds; below it need not be read again.
    private static SettingsTask Verify(TestProject project, params object?[] parameters)
    {
        var run = project.Run();
        var verification = Verify(run.Sources.Where(source => !IsCommon(source)), run.Diagnostics);
        return parameters.Length == 0 ? verification : verification.UseParameters(parameters);
    }

    private static SettingsTask Verify(IEnumerable<GeneratedSourceResult> sources, ImmutableArray<Diagnostic> diagnostics)
    {
        IEnumerable<Target> targets = sources.Select(source => new Target("cs", source.SourceText.ToString().TrimEnd(), NameOf(source.HintName)));
        if (!diagnostics.IsEmpty) targets = targets.Append(new Target("txt", string.Join('\n', diagnostics), "Diagnostics"));
        return Verifier.Verify(targets);
    }

    private static bool IsCommon(GeneratedSourceResult source) => source.HintName.StartsWith("CorpusGen.", StringComparison.Ordinal);

    private static string NameOf(string hintName) =>
        (hintName.EndsWith(".cs", StringComparison.Ordinal) ? hintName[..^3] : hintName).Replace('/', '.');
}
