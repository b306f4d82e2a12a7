using System;
using System.Linq;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Emitted;
using CorpusGen.Tests.Facts;
using Xunit;

namespace CorpusGen.Tests.Corrections;

/// <summary>What a user puts right, as generated code shows it.</summary>
public class CorrectionTests
{
    private const string Corrections =
        """
        # What the engine got wrong.
        speakers:
          - speaker: Jonas Berg
            name: Jonas Bergh
            roles: [fisherman]
            member: Fisher
          - speaker: Ada Holm
            ignore: true
        quotes:
          - article: ferry
            quote: We will find work
            speaker: Jonas Bergh
          - article: harbour
            quote: The bridge opens
            not-a-quote: true
          - article: ferry
            missed: Its crew of nine met in the town hall
            speaker: Olga Ferrer
            kind: mixed

        """;

    private static readonly TestProject Project = TestProject.Of(
        ("texts/ferry.txt", Newspaper.Ferry), ("texts/harbour.txt", Newspaper.Harbour), ("texts/mill.txt", Newspaper.Mill), ("texts/my.corpus.yaml", Corrections));

    [Theory]
    [InlineData("Inline")]
    [InlineData("None")]
    public void Are_what_generated_code_says(string storage)
    {
        var run = Project.With("CorpusGenTextStorage", storage).Run().AssertCompiles();
        var corpus = new EmittedCorpus(run.Load());

        Assert.Empty(run.Diagnostics.Where(d => d.Id.StartsWith("CORP01", StringComparison.Ordinal)));
        Assert.Equal(3, corpus.Articles.Count());
        Assert.Equal(
            [
                "Olga Ferrer|Mixed|Corrected|1|corrected|Its crew of nine met in the town hall",
                "Jonas Bergh|Direct|Explicit|The ferry has carried three generations,",
                "Jonas Bergh|Direct|Corrected|1|corrected|We will find work for every one of them.",
                "Jonas Bergh|Direct|Explicit|We have waited ten years for this,",
                "|Direct|None|Children will learn where their grandparents worked,",
            ],
            corpus.Quotes.Select(Describe));
        Assert.Equal("Jonas Bergh", ((dynamic)corpus.NamedMembers("Speakers", "Speaker")["Fisher"]).Name);
        Assert.DoesNotContain("AdaHolm", corpus.NamedMembers("Speakers", "Speaker").Keys);
    }

    [Fact]
    public void Leave_engine_and_generated_code_in_agreement() =>
        Assert.Equal(EngineSheet.Of(EngineSheet.Extract(Project)), EmittedSheet.Of(new EmittedCorpus(Project.Run().AssertCompiles().Load())));

    [Fact]
    public void Pin_a_property_whatever_the_limit()
    {
        var corpus = new EmittedCorpus(Project.With("CorpusGenNamedMembers", "none").Run().AssertCompiles().Load());

        Assert.Equal(["Fisher"], corpus.NamedMembers("Speakers", "Speaker").Keys);
    }

    [Fact]
    public void Tell_of_an_entry_that_matches_nothing_at_its_place()
    {
        var run = TestProject.Of(("texts/ferry.txt", Newspaper.Ferry), ("texts/my.corpus.yaml", "quotes:\n  - article: fery\n    quote: We\n    speaker: Mara Lind\n"))
            .Run().AssertCompiles();

        var told = run.Diagnostics.Single(d => d.Id == "CORP014");
        Assert.Equal("No article matches “fery”; the nearest is “ferry”", told.GetMessage(null));
        Assert.Equal((TestProject.Folder + "texts/my.corpus.yaml", 1, 13), (told.Location.GetLineSpan().Path, told.Location.GetLineSpan().StartLinePosition.Line, told.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public void Belong_to_the_corpus_of_their_metadata()
    {
        var project = TestProject.Of(("texts/ferry.txt", Newspaper.Ferry)) with { };
        var corrections = new TestText(TestProject.Folder + "texts/my.corpus.yaml", "quotes:\n  - article: ferry\n    quote: We will\n    speaker: Jonas Berg\n").With("Corpus", "Other");
        var run = (project with { Texts = project.Texts.Add(corrections) }).Run().AssertCompiles();

        Assert.Equal("CORP014", run.Diagnostics.Single(d => d.Id.StartsWith("CORP01", StringComparison.Ordinal)).Id);
        Assert.Empty(new EmittedCorpus(run.Load(), "Sample.Other").Articles);
    }

    private static string Describe(dynamic quote)
    {
        var certainty = quote.Attribution.ToString() == "Corrected" ? $"|{quote.Confidence}|{quote.Rule}" : string.Empty;
        return $"{quote.Speaker?.Name}|{quote.Kind}|{quote.Attribution}{certainty}|{quote.Text}";
    }
}
