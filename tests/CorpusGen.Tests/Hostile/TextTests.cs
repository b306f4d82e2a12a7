using System.Globalization;
using System.Linq;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Emitted;
using CorpusGen.Tests.Facts;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.Hostile;

/// <summary>Whatever stands in a text stands in its article: code compiles without a warning, and what it says is what the engine found.</summary>
public class TextTests
{
    [Theory]
    [InlineData("Inline", LanguageVersion.Latest, ReferenceSets.Current)]
    [InlineData("Inline", LanguageVersion.CSharp9, "netstandard2.0")]
    [InlineData("None", LanguageVersion.CSharp9, ReferenceSets.Current)]
    public void Every_word_comes_out_as_it_went_in(string storage, LanguageVersion language, string framework)
    {
        if (!ReferenceSets.All.Contains(framework)) return;
        var project = HostileNewspaper.Project.With("CorpusGenTextStorage", storage) with { Language = language, Framework = framework };
        var corpus = new EmittedCorpus(project.Run().AssertCompiles().Load());

        AssertFacts(project, corpus);
        if (storage != "None") AssertTexts(project, corpus);
    }

    [Theory]
    [InlineData(LanguageVersion.Latest, ReferenceSets.Current)]
    [InlineData(LanguageVersion.CSharp9, "netstandard2.0")]
    public void Every_word_comes_out_of_the_pack_as_it_went_in(LanguageVersion language, string framework)
    {
        if (!ReferenceSets.All.Contains(framework)) return;
        var project = HostileNewspaper.ProjectOfFiles.With("CorpusGenTextStorage", "Resource") with { Language = language, Framework = framework };
        var corpus = new EmittedCorpus(project.Run().AssertCompiles().Load(PackedTexts.Of(project)));

        AssertFacts(project, corpus);
        AssertTexts(project, corpus);
    }

    [Fact]
    public void Every_message_is_one_line_of_what_can_be_seen()
    {
        var run = HostileNewspaper.Project.With("CorpusGenClassName", "a\nb\u202E").Run();

        Assert.Equal(["CORP001", "CORP002", "CORP003", "CORP004", "CORP005", "CORP007", "CORP020"], run.Diagnostics.Select(d => d.Id).Distinct().Order());
        Assert.All(run.Diagnostics, diagnostic => Assert.DoesNotMatch(
            "[\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\uFEFF]", diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_comment_and_literal_shows_all_it_has()
    {
        foreach (var source in HostileNewspaper.Project.Run().Sources)
            Assert.All(source.SourceText.ToString().Replace('\t', ' ').Split('\n'), AssertVisible);
    }

    private static void AssertVisible(string line) => Assert.All(Enumerable.Range(0, line.Length), i => Assert.True(
        char.IsLowSurrogate(line[i]) || IsVisible(CharUnicodeInfo.GetUnicodeCategory(line, i)), $"U+{(int)line[i]:X4} in {line}"));

    private static bool IsVisible(UnicodeCategory category) => category is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);

    private static void AssertFacts(TestProject project, EmittedCorpus corpus)
    {
        var facts = EngineSheet.Extract(project);

        Assert.Equal(EngineSheet.Of(facts), EmittedSheet.Of(corpus));
        Assert.True(facts.Quotes.Count > 3 * HostileWords.All.Count, "There is little to compare.");
        Assert.Equal(facts.Speakers.Where(s => !s.Quotes.IsEmpty).Select(s => s.Name), corpus.Speakers.Select(speaker => (string)speaker.Name));
    }

    private static void AssertTexts(TestProject project, EmittedCorpus corpus)
    {
        foreach (var text in project.Texts)
        {
            var article = corpus.Articles.Single(a => (string)a.SourcePath == text.Path[TestProject.Folder.Length..]);
            Assert.Equal(text.GetText()!.ToString(), (string)article.Text);
        }
    }
}
