using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks.Probes;

/// <summary>A project in the compiler's driver, and what can happen to it.</summary>
internal sealed class DriverProject
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private static readonly Dictionary<string, string> Properties = new()
    {
        ["ProjectDir"] = "/project/",
        ["RootNamespace"] = "Sample",
        ["CorpusGenTextStorage"] = "Resource",
        ["CorpusGenPacked"] = "true",
    };

    private readonly ImmutableArray<TestText> _texts;
    private readonly TestText _text;
    private readonly TestText _edited;
    private readonly CSharpCompilation _compilation = Compile("class Program { }");
    private readonly CSharpCompilation _editedCompilation = Compile("class Program { int _field; }");
    private GeneratorDriver _driver;

    public DriverProject(ImmutableArray<TestText> texts)
    {
        _texts = texts;
        _text = texts[texts.Length / 2];
        _edited = Edit(_text);
        _driver = Create();
    }

    /// <summary>Everything is new.</summary>
    public void RunFromNothing() => _driver = Create().RunGenerators(_compilation);

    /// <summary>One document is another than in the last run from nothing.</summary>
    public void RunWithDocumentEdited() => _driver.ReplaceAdditionalText(_text, _edited).RunGenerators(_compilation);

    /// <summary>Somebody types in a C# file.</summary>
    public void RunWithCSharpEdited() => _driver.RunGenerators(_editedCompilation);

    /// <summary>Nothing is new.</summary>
    public void RunWithNothingChanged() => _driver.RunGenerators(_compilation);

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

    private CSharpGeneratorDriver Create() => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()], _texts, Language, new TestOptionsProvider(Properties));
}
