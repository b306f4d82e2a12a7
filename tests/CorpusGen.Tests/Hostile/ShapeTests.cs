using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Extraction.Model;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Facts;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.Hostile;

/// <summary>Nothing of a text is ever code: of a text and of its hostile twin, with the same facts in other words, the code is the same but for
/// the words in its literals and comments.</summary>
public class ShapeTests
{
    private const string Benign = "ordinary";

    // Words between marks are a quotation or not for what they are: such a text has no twin.
    public static TheoryData<string> Words { get; } = [.. HostileWords.All.Keys.Where(name => name != "literal-end-and-code")];

    [Theory]
    [MemberData(nameof(Words))]
    public void A_text_and_its_hostile_twin_have_code_of_one_shape(string word)
    {
        var (benign, hostile) = (Article(TwinOf(HostileWords.All[word])), Article(HostileWords.All[word]));
        Assert.Equal(Counts(benign), Counts(hostile));

        AssertOneShape(benign, hostile);
        AssertOneShape(Old(benign), Old(hostile));
    }

    [Fact]
    public void Another_fact_is_another_shape()
    {
        // Else the comparison would be blind.
        var more = TestProject.Of(("texts/a.txt", Text(Benign)), ("texts/b.txt", Text(Benign) + "\n“We will see about that,” said Ada Holm.\n"));

        Assert.NotEqual(SourceShape.Of(Article(Benign).Run()), SourceShape.Of(more.Run()));
    }

    private static void AssertOneShape(TestProject benign, TestProject hostile) =>
        Assert.Equal(SourceShape.Of(benign.Run().AssertCompiles()), SourceShape.Of(hostile.Run().AssertCompiles()));

    private static TestProject Old(TestProject project) => project with { Language = LanguageVersion.CSharp9 };

    private static TestProject Article(string word) => TestProject.Of(("texts/a.txt", Text(word)), ("texts/b.txt", Text(word).Replace("May", "June")));

    // Lines, blanks and quotation marks are facts of a text; all else is exchanged.
    private static string TwinOf(string word) => Regex.Replace(Regex.Replace(word, "[\r\u2028\u2029]", "\n"), "[^\\s\";]+", Benign);

    // The words stand where they change no fact: between sentences of the narration, and within quotations and after names.
    private static string Text(string word)
    {
        var line = string.Join(' ', Regex.Split(word, "[\r\n\u2028\u2029]+"));
        return $"""
            Harbour {line} bridge opens

            The bridge is old. {line} Nobody knows its age.

            “The {Inner(line)} bridge opens in May and nobody waits,” said Mara Lind, the harbour master.

            {word}

            “Nobody waits for {Inner(line)} the old ferry,” said Jonas Berg.

            """;
    }

    // Marks inside marks would be quotations of their own.
    private static string Inner(string word) => word.Replace("\"", "*/ } class");

    private static (int Quotes, int Speakers, int Sources, int Utterances, int Families, int Candidates) Counts(TestProject project)
    {
        var facts = EngineSheet.Extract(project);
        return (facts.Quotes.Count, facts.Speakers.Count, facts.Speakers.Count(s => !s.Quotes.IsEmpty), facts.Utterances.Count, facts.Families.Count, facts.Quotes.Sum(q => q.Candidates.Count));
    }
}
