using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Tests.Diagnostics;

/// <summary>What the generator says of a text: which id, how grave, and where.</summary>
public class DiagnosticsTests
{
    private const string Unattributed = "A sign on the wall\n\nThe wall is white.\n\nIn the harbour there was talk of many things. “Nobody will ever mend this wall again.”\n";

    [Fact]
    public void A_clean_project_has_none() =>
        Assert.Empty(TestProject.Of(("texts/harbour.txt", Newspaper.Harbour), ("texts/mill.txt", Newspaper.Mill)).Run().Diagnostics);

    [Fact]
    public void An_unclosed_mark_is_a_warning_at_the_mark()
    {
        var text = Newspaper.Mill.Replace("worked,”", "worked,", StringComparison.Ordinal);
        var diagnostic = Assert.Single(TestProject.Of(("texts/mill.txt", text)).Run().Diagnostics);

        Assert.Equal(("CORP002", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        AssertAt(diagnostic, "texts/mill.txt", line: 5, column: 1, text, "“");
    }

    [Fact]
    public void Columns_count_from_the_line_and_not_from_the_text()
    {
        var text = "Harbour news\r\n\r\nThe crane stands. It was “an old one, said the port.\r\n\r\nIt is closed now.\r\n";
        var diagnostic = TestProject.Of(("texts/a.txt", "\uFEFF" + text)).Run().Diagnostics.Single(d => d.Id == "CORP002");

        AssertAt(diagnostic, "texts/a.txt", line: 3, column: 26, text, "“");
    }

    [Theory]
    [InlineData(null, DiagnosticSeverity.Info)]
    [InlineData("info", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("Error", DiagnosticSeverity.Error)]
    public void A_quotation_without_a_speaker_is_as_grave_as_the_property_says(string? level, DiagnosticSeverity severity)
    {
        var project = TestProject.Of(("texts/wall.txt", Unattributed));
        var run = (level is null ? project : project.With("CorpusGenUnattributed", level)).Run();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("CORP001", severity), (diagnostic.Id, diagnostic.Severity));
        AssertAt(diagnostic, "texts/wall.txt", line: 5, column: 48, Unattributed, "Nobody will ever mend this wall again.");
    }

    [Fact]
    public void No_text_commands_the_terminal_that_shows_the_build()
    {
        var text = Unattributed.Replace("Nobody", "Nobody \u001B[31m \u202E", StringComparison.Ordinal);
        var message = Message(Assert.Single(TestProject.Of(("texts/wall.txt", text)).Run().Diagnostics));

        Assert.Contains(@"“Nobody \u001B[31m ", message, StringComparison.Ordinal);
        Assert.DoesNotContain(message, character => char.IsControl(character) || character == '\u202E');
    }

    [Fact]
    public void A_quotation_without_a_speaker_can_be_left_unsaid() =>
        Assert.Empty(TestProject.Of(("texts/wall.txt", Unattributed)).With("CorpusGenUnattributed", "none").Run().Diagnostics);

    [Theory]
    [InlineData(null, DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public void An_altered_quotation_is_as_grave_as_the_property_says(string? level, DiagnosticSeverity severity)
    {
        var project = TestProject.Of(("texts/harbour.txt", Newspaper.Harbour), ("texts/rival.txt", Newspaper.Rival));
        var altered = (level is null ? project : project.With("CorpusGenAltered", level)).Run().Diagnostics.Where(d => d.Id == "CORP003");

        var diagnostic = Assert.Single(altered);
        Assert.Equal(severity, diagnostic.Severity);
        Assert.Contains("June", Message(diagnostic), StringComparison.Ordinal);
        Assert.Contains("May", Message(diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    public void An_altered_quotation_can_be_left_unsaid() =>
        Assert.DoesNotContain("CORP003", Ids(TestProject.Of(("texts/harbour.txt", Newspaper.Harbour), ("texts/rival.txt", Newspaper.Rival)).With("CorpusGenAltered", "none")));

    [Fact]
    public void One_saying_of_two_speakers_is_contested()
    {
        var other = Newspaper.Rival.Replace("June", "May", StringComparison.Ordinal).Replace("Mara Lind", "Viktor Dahl", StringComparison.Ordinal);
        var diagnostics = TestProject.Of(("texts/harbour.txt", Newspaper.Harbour), ("texts/rival.txt", other)).Run().Diagnostics;

        Assert.All(diagnostics.Where(d => d.Id == "CORP004"), d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
        Assert.Contains(diagnostics, d => d.Id == "CORP004" && Message(d).Contains("Viktor Dahl", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_text_twice_is_a_duplicate()
    {
        var diagnostic = TestProject.Of(("texts/a.txt", Newspaper.Harbour), ("texts/b.txt", Newspaper.Harbour)).Run().Diagnostics.Single(d => d.Id == "CORP005");

        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Contains("texts/", Message(diagnostic), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\n")]
    [InlineData("PK\u0003\u0004\0\0\0binary")]
    public void An_unreadable_text_is_skipped(string text)
    {
        var run = TestProject.Of(("texts/bad.txt", text), ("texts/mill.txt", Newspaper.Mill)).Run().AssertCompiles();

        AssertSkipped(run);
    }

    [Fact]
    public void A_text_in_a_guessed_encoding_is_skipped()
    {
        var guessed = SourceText.From(new System.IO.MemoryStream(Encoding.Latin1.GetBytes("Caf\u00E9\n\n\"Fine,\" said Jo Berg.\n")), Encoding.Latin1);

        AssertSkipped(WithBad(guessed).Run().AssertCompiles());
    }

    [Fact]
    public void A_text_that_is_not_there_is_skipped() => AssertSkipped(WithBad(null).Run().AssertCompiles());

    [Theory]
    [InlineData("CorpusGenVisibility", "publc", "internal, public; the default is used")]
    [InlineData("CorpusGenAltered", "warn", "warning, error; the default is used")]
    [InlineData("CorpusGenNamedMembers", "-3", "auto, all, none or a number; auto is used")]
    [InlineData("CorpusGenClassName", "my-news", "a name in C#; my_news is used")]
    [InlineData("CorpusGenNamespace", "1.News", "a name in C#; _1.News is used")]
    public void A_value_that_means_nothing_is_a_warning_that_says_what_is_used(string property, string value, string remedy)
    {
        var run = TestProject.Of(("texts/harbour.txt", Newspaper.Harbour)).With(property, value).Run().AssertCompiles();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("CORP020", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.StartsWith($"“{value}” is no value of {property}; it takes ", message, StringComparison.Ordinal);
        Assert.EndsWith(remedy, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CorpusGenClassName", "@class")]
    [InlineData("CorpusGenClassName", "Nachrichten")]
    [InlineData("CorpusGenNamespace", "News.Desk")]
    [InlineData("RootNamespace", "my-app.2")]
    public void A_name_that_can_stand_is_no_news(string property, string value) =>
        Assert.Empty(TestProject.Of(("texts/harbour.txt", Newspaper.Harbour)).With(property, value).Run().AssertCompiles().Diagnostics);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "netstandard2.0")]
    [InlineData(LanguageVersion.CSharp8, "net10.0")]
    public void Below_the_floor_nothing_is_emitted_but_the_reason(LanguageVersion language, string framework)
    {
        if (!ReferenceSets.All.Contains(framework)) framework = ReferenceSets.Current;
        var run = (TestProject.Of(("texts/mill.txt", Newspaper.Mill)) with { Language = language, Framework = framework }).Run();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("CORP008", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Every_diagnostic_leads_to_its_help()
    {
        var bad = TestProject.Of(("texts/bad.txt", ""), ("texts/a.txt", Unattributed), ("texts/b.txt", Newspaper.Mill.Replace("worked,”", "worked,", StringComparison.Ordinal)));

        Assert.All(bad.Run().Diagnostics, diagnostic =>
        {
            Assert.EndsWith("#" + diagnostic.Id, diagnostic.Descriptor.HelpLinkUri, StringComparison.OrdinalIgnoreCase);
            Assert.True(diagnostic.Descriptor.IsEnabledByDefault);
        });
    }

    private static TestProject WithBad(SourceText? text) => new()
    {
        Texts = [new TestText(TestProject.Folder + "texts/bad.txt", text), new TestText(TestProject.Folder + "texts/mill.txt", Newspaper.Mill)],
    };

    private static void AssertSkipped(TestRun run)
    {
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("CORP006", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(TestProject.Folder + "texts/bad.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(["mill"], new Emitted.EmittedCorpus(run.Load()).Articles.Select(article => (string)article.Id));
    }

    private static void AssertAt(Diagnostic diagnostic, string path, int line, int column, string text, string words)
    {
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(TestProject.Folder + path, place.Path);
        Assert.Equal((line, column), (place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        Assert.Equal(words, text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    private static ImmutableArray<string> Ids(TestProject project) => [.. project.Run().Diagnostics.Select(d => d.Id)];

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
