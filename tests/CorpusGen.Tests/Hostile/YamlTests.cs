using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace CorpusGen.Tests.Hostile;

/// <summary>Front matter and corrections say what they like; what they say is words, in code as in texts, or told of at its place.</summary>
public class YamlTests
{
    [Theory]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.CSharp9)]
    public void Front_matter_of_any_words_compiles(LanguageVersion language)
    {
        var words = HostileWords.All.ToList();
        var project = TestProject.Of([.. words.Select(word => ($"texts/{word.Key}.txt", FrontMatter(word.Value)))]) with { Language = language };

        AssertHarmless(project);
        AssertHarmless(TestProject.Of([.. words.Select(word => ($"texts/{word.Key}.txt", $"---\ntitle: {word.Value}\n{word.Value}: x\n---\n{Newspaper.Mill}"))]));
    }

    [Fact]
    public void Corrections_of_any_words_compile()
    {
        var speakers = string.Concat(HostileWords.All.Values.Select(Speaker));
        var project = TestProject.Of(
            ("texts/harbour.txt", Newspaper.Harbour), ("texts/ferry.txt", Newspaper.Ferry), ("texts/mill.txt", Newspaper.Mill),
            ("a.corpus.yaml", "speakers:\n" + speakers), ("b.corpus.yaml", string.Concat(HostileWords.All.Values)));

        AssertHarmless(project);
    }

    [Theory]
    [InlineData("Evil */ \"\"\" </summary> {0} \u202E x")]
    [InlineData("class")]
    [InlineData("\u0301 9 lives")]
    public void A_corrected_name_is_a_name_and_no_code(string name)
    {
        var quoted = JsonSerializer.Serialize(name);
        var run = AssertHarmless(TestProject.Of(
            ("texts/mill.txt", Newspaper.Mill),
            ("a.corpus.yaml", $"speakers:\n  - speaker: Ada Holm\n    name: {quoted}\n    roles: [{quoted}]\n    affiliation: {quoted}\n")));

        var speaker = new Emitted.EmittedCorpus(run.Load()).Speakers.Single();
        if (run.Diagnostics.IsEmpty) Assert.Equal(name, (string)speaker.Name);
        else Assert.Equal("Ada Holm", (string)speaker.Name);
    }

    [Theory]
    [InlineData("a: &a [*a]")]
    [InlineData("a: &a {b: *a}\n<<: *a")]
    [InlineData("a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]")]
    [InlineData("speakers:\n  - &a\n    speaker: Ada Holm\n    <<: *a\n    name: Evil")]
    [InlineData("!!binary aGVsbG8=")]
    [InlineData("speakers: !evil [x]")]
    [InlineData("--- a\n--- b")]
    [InlineData("speakers: [")]
    [InlineData("\tspeakers: x")]
    [InlineData("? x\n: y")]
    public void Circles_and_bombs_are_told_of_and_change_nothing(string yaml)
    {
        var run = AssertHarmless(TestProject.Of(("texts/mill.txt", Newspaper.Mill), ("texts/a.corpus.yaml", yaml), ("texts/b.txt", $"---\ntitle: x\n{yaml}\n---\n{Newspaper.Ferry}")));

        Assert.Contains(run.Diagnostics, d => d.Location.GetLineSpan().Path.EndsWith("a.corpus.yaml", StringComparison.Ordinal));
        Assert.Contains("Ada Holm", run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("Evil", new Emitted.EmittedCorpus(run.Load()).Speakers.Select(speaker => (string)speaker.Name));
    }

    [Fact]
    public void Deep_brackets_are_told_of() =>
        AssertHarmless(TestProject.Of(("texts/mill.txt", Newspaper.Mill), ("a.corpus.yaml", "speakers: " + new string('[', 100_000)), ("texts/b.txt", $"---\ntags: {new string('[', 100_000)}\n---\n{Newspaper.Ferry}")));

    private static TestRun AssertHarmless(TestProject project)
    {
        var run = project.Run().AssertCompiles();
        run.Load();

        Assert.DoesNotContain(run.Diagnostics, d => d.Id == "CORP099");
        Assert.All(run.Diagnostics, d => Assert.DoesNotMatch("[\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]", d.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(Types(new TestProject().Run()), Types(run));
        return run;
    }

    // No word makes a type: those of an empty corpus are all there are.
    private static IEnumerable<string> Types(TestRun run) => run.Sources
        .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        .Select(type => type.Identifier.ValueText).Distinct().Order(StringComparer.Ordinal);

    private static string FrontMatter(string word)
    {
        var quoted = JsonSerializer.Serialize(word.Length == 0 ? "x" : word);
        return $"---\ntitle: {quoted}\nauthor: {quoted}\npublisher: {quoted}\nurl: {quoted}\ntags: [{quoted}, {quoted}]\n---\n{Newspaper.Mill}";
    }

    private static string Speaker(string word)
    {
        var quoted = JsonSerializer.Serialize(word);
        return $"  - speaker: {quoted}\n    name: {quoted}\n    aliases: [{quoted}]\n    member: {quoted}\n    affiliation: {quoted}\n    roles: [{quoted}]\n";
    }
}
