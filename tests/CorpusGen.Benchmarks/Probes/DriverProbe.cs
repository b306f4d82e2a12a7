using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks.Probes;

/// <summary>The generator in the compiler's driver, as an IDE runs it: from nothing, after an edit, and when nothing changed.</summary>
internal static class DriverProbe
{
    public const string Name = "driver";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    /// <summary>Asks this probe.</summary>
    public static Dictionary<string, double> Ask(ArticleFolder news, int articles, int runs) =>
        Probe.Ask(null, "netstandard2.0", Name, news.Folder, articles.ToString(CultureInfo.InvariantCulture), runs.ToString(CultureInfo.InvariantCulture))!;

    /// <summary>Measures: folder, how many articles, how often.</summary>
    public static void Run(string[] arguments)
    {
        var articles = int.Parse(arguments[1], CultureInfo.InvariantCulture);
        var runs = int.Parse(arguments[2], CultureInfo.InvariantCulture);
        ImmutableArray<TestText> texts = [.. ArticleFolder.Files(arguments[0]).Take(articles).Select(file => new TestText("/project/" + Path.GetFileName(file), File.ReadAllText(file)))];
        var compilation = Compile("class Program { }");
        var edited = Compile("class Program { int _field; }");

        // One that is thrown away: the others then find everything compiled.
        var driver = Create(texts).RunGenerators(compilation);
        var changed = Edit(texts[texts.Length / 2]);
        var seconds = Series.MedianInTurns(
            runs,
            () => Time(() => driver = Create(texts).RunGenerators(compilation)),
            () => Time(() => driver.ReplaceAdditionalText(texts[texts.Length / 2], changed).RunGenerators(compilation)),
            () => Time(() => driver.RunGenerators(edited)),
            () => Time(() => driver.RunGenerators(compilation)));
        foreach (var (name, value) in new[] { "cold", "document", "csharp", "nothing" }.Zip(seconds)) Probe.Answer(name, value);
        Probe.Answer("sources", driver.GetRunResult().GeneratedTrees.Length);
    }

    private static CSharpGeneratorDriver Create(ImmutableArray<TestText> texts) => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()],
        texts,
        Language,
        new TestOptionsProvider(new Dictionary<string, string>
        {
            ["ProjectDir"] = "/project/",
            ["RootNamespace"] = "Sample",
            ["CorpusGenTextStorage"] = "Resource",
            ["CorpusGenPacked"] = "true",
        }));

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Sample",
        [CSharpSyntaxTree.ParseText(source, Language)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(file => MetadataReference.CreateFromFile(file)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    // As somebody corrects an article: a paragraph with a quotation comes in.
    private static TestText Edit(TestText text)
    {
        var words = text.GetText()!.ToString();
        var end = words.IndexOf("\n\n", words.Length / 2, StringComparison.Ordinal);
        return text.WithText(words.Insert(end < 0 ? words.Length : end, "\n\n“We added this on the way to press,” said Ada Holm, the editor."));
    }

    private static double Time(Action work)
    {
        var clock = WorkClock.Start();
        work();
        return clock.Seconds;
    }
}
