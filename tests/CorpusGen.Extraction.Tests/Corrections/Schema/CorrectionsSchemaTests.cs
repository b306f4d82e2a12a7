using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Corrections.Reading;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections.Schema;

public class CorrectionsSchemaTests
{
    private static readonly CorrectionsSchema Schema = CorrectionsSchema.Shipped;

    [Fact]
    public void Has_the_keys_the_reader_knows()
    {
        Assert.Equal(CorrectionKeys.File.Keys, CorrectionsSchema.Keys(Schema.Root));
        Assert.Equal(CorrectionKeys.Speaker.Keys, CorrectionsSchema.Keys(Schema.Definition("speaker")));
        Assert.Equal(CorrectionKeys.Split.Keys, CorrectionsSchema.Keys(Schema.Definition("split")));
        Assert.Equal(CorrectionKeys.Quote.Keys, CorrectionsSchema.Keys(Schema.Definition("quote")));
        Assert.Equal(CorrectionKeys.Saying.Keys, CorrectionsSchema.Keys(Schema.Definition("saying")));
        Assert.Equal(CorrectionKeys.Silence.Keys, CorrectionsSchema.Keys(Schema.Definition("silence")));
    }

    [Fact]
    public void Has_the_words_the_reader_knows()
    {
        Assert.Equal(EnumWords<SpeakerKind>.All, Words("speaker", "kind"));
        Assert.Equal(EnumWords<Gender>.All, Words("speaker", "gender"));
        Assert.Equal(EnumWords<QuoteKind>.All, Words("quote", "kind"));
        Assert.Equal(CorrectionKeys.SilencedRules, Words("silence", "diagnostic"));
    }

    [Fact]
    public void Has_the_address_that_files_name() => Assert.Equal(ProjectSite.CorrectionsSchema, Schema.Root.GetProperty("$id").GetString());

    [Fact]
    public void Describes_every_key()
    {
        string[] entries = ["speaker", "split", "quote", "saying", "silence"];
        foreach (var key in entries.SelectMany(e => Schema.Definition(e).GetProperty("properties").EnumerateObject()))
        {
            Assert.EndsWith(".", key.Value.GetProperty("description").GetString(), System.StringComparison.Ordinal);
            Assert.NotEqual(0, key.Value.GetProperty("examples").GetArrayLength());
        }
    }

    [Fact]
    public void Has_examples_that_the_reader_takes()
    {
        foreach (var (entry, section, others) in Entries())
        {
            foreach (var key in Schema.Definition(entry).GetProperty("properties").EnumerateObject())
            {
                foreach (var example in key.Value.GetProperty("examples").EnumerateArray())
                {
                    // JSON is YAML, the examples' letters included.
                    var text = $"{section}: [{{{others(key.Name)}\"{key.Name}\": {example.GetRawText()}}}]";
                    Assert.True(Schema.Takes(text), text);
                    Assert.True(Corrected.Read(text).Diagnostics.IsEmpty, text);
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("speakers:\nquotes: []\n")]
    [InlineData("speakers: [{speaker: Moss, name: Wendela Moss}]")]
    [InlineData("speakers: [{speaker: Moss, aliases: Wen, split: [{articles: a, name: b}], roles: [], ignore: false}]")]
    [InlineData("quotes: [{article: 2021, quote: 4 of 5 boats, speaker: 7}]")]
    [InlineData("quotes: [{article: a, quote: We stay, speaker: ~}]")]
    [InlineData("quotes: [{article: a, quote: We stay, kind: mixed, not-a-quote: false}]")]
    [InlineData("quotes: [{article: a, quote: so-called, not-a-quote: true}]")]
    [InlineData("quotes: [{article: a, missed: We stay, line: 3}]")]
    [InlineData("sayings: [{join: [a#b, c#d], reference: a#b}, {part: a#b}]")]
    [InlineData("silence: [{diagnostic: CORP002, article: a, line: 1}, {diagnostic: CORP001, article: a, at: We}]")]
    public void Takes_what_the_reader_takes(string text)
    {
        Assert.True(Corrected.Read(text).Diagnostics.IsEmpty);
        Assert.True(Schema.Takes(text));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("qoutes: []")]
    [InlineData("quotes: {}")]
    [InlineData("speakers: [{name: Moss, kind: person}]")]
    [InlineData("speakers: [{speaker: Moss}]")]
    [InlineData("speakers: [{speaker: ~, name: Moss}]")]
    [InlineData("speakers: [{speaker: Moss, kind: Person}]")]
    [InlineData("speakers: [{speaker: Moss, gender: [male]}]")]
    [InlineData("speakers: [{speaker: Moss, ignore: yes}]")]
    [InlineData("speakers: [{speaker: Moss, name: ' '}]")]
    [InlineData("speakers: [{speaker: Moss, member: 2fast}]")]
    [InlineData("speakers: [{speaker: Moss, split: [{articles: [], name: b}]}]")]
    [InlineData("speakers: [{speaker: Moss, split: [{articles: a}]}]")]
    [InlineData("quotes: [{quote: We stay, speaker: Moss}]")]
    [InlineData("quotes: [{article: a, quote: We stay}]")]
    [InlineData("quotes: [{article: a, speaker: Moss}]")]
    [InlineData("quotes: [{article: a, quote: We, missed: We}]")]
    [InlineData("quotes: [{article: a, quote: We, not-a-quote: false}]")]
    [InlineData("quotes: [{article: a, quote: We, not-a-quote: true, speaker: ~}]")]
    [InlineData("quotes: [{article: a, quote: We, not-a-quote: true, kind: direct}]")]
    [InlineData("quotes: [{article: a, missed: We, not-a-quote: true}]")]
    [InlineData("quotes: [{article: a, missed: We, line: 0}]")]
    [InlineData("quotes: [{article: a, missed: We, line: 99999999999}]")]
    [InlineData("sayings: [{}]")]
    [InlineData("sayings: [{join: [a#b]}]")]
    [InlineData("sayings: [{part: []}]")]
    [InlineData("silence: [{diagnostic: CORP002, article: a}]")]
    [InlineData("silence: [{diagnostic: CORP002, article: a, at: We, line: 1}]")]
    [InlineData("silence: [{diagnostic: CORP013, article: a, line: 1}]")]
    public void Refuses_what_the_reader_refuses(string text)
    {
        Assert.False(Corrected.Read(text).Diagnostics.IsEmpty);
        Assert.False(Schema.Takes(text));
    }

    private static IEnumerable<string> Words(string entry, string key) =>
        Schema.Definition(entry).GetProperty("properties").GetProperty(key).GetProperty("enum").EnumerateArray().Select(e => e.GetString()!);

    // What a key needs beside it to be a sound entry.
    private static IEnumerable<(string Entry, string Section, System.Func<string, string> Others)> Entries()
    {
        yield return ("speaker", "speakers", key => key == "speaker" ? "name: X, " : "speaker: X, ");
        yield return ("quote", "quotes", key => key switch
        {
            "article" => "quote: X, kind: direct, ",
            "quote" => "article: X, kind: direct, ",
            "missed" => "article: X, ",
            "line" => "article: X, quote: X, kind: direct, ",
            _ => "article: X, quote: X, ",
        });
        yield return ("saying", "sayings", _ => "");
        yield return ("silence", "silence", key => key switch
        {
            "diagnostic" => "article: X, line: 1, ",
            "article" => "diagnostic: CORP001, line: 1, ",
            _ => "diagnostic: CORP001, article: X, ",
        });
    }
}
