using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using CorpusGen.Tool.Output;
using Xunit;

namespace CorpusGen.Tool.Tests.Output;

public class FormatTests
{
    private const string Document =
        """
        {"id":"harbour","path":"news/harbour.txt","headline":{"start":0,"end":18,"text":"Harbour stays open"},
        "published":{"date":"2024-05-01","start":0,"end":7,"basis":"frontmatter"},"dateline":{"start":20,"end":28,"text":"PORT ELM"},
        "author":null,"contributors":[{"name":"Ada Fenn","place":"Elm"}],"credit":null,"publisher":null,"url":null,"language":"en","tags":[],
        "regions":[{"kind":"heading","start":0,"end":18}],
        "tweets":[{"start":114,"end":121,"author":"Port Elm","handle":"@elm","date":"2024-05-01","hashtags":["#port"],"urls":["https://elm.example"]}],
        "quotes":[{"id":"harbour#stay","kind":"direct","text":"We will stay,","segments":[{"start":32,"end":45}],"content":[{"start":32,"end":45}],
        "cue":{"start":80,"end":84,"text":"told","lemma":"tell"},"mention":{"start":47,"end":56,"text":"Mara Lind"},"speaker":"mara-lind",
        "via":{"text":"Elm Radio","start":85,"end":94},"attribution":"explicit","rule":"subject-after","confidence":0.97,
        "candidates":[{"speaker":"mara-lind","mention":{"start":47,"end":56,"text":"Mara Lind"},"confidence":0.97,"rule":"subject-after"}],
        "line":3,"column":13},
        {"id":"harbour#leaves","kind":"direct","text":"Nobody \"leaves\",\nnot now.","segments":[{"start":97,"end":122}],
        "content":[{"start":97,"end":122}],"cue":null,"mention":null,"speaker":null,"via":null,"attribution":"none","rule":null,"confidence":0,
        "candidates":[{"speaker":"ada-fenn","mention":null,"confidence":0.4,"rule":"nearest-name"},
        {"speaker":null,"mention":{"start":85,"end":94,"text":"Elm Radio"},"confidence":0.1,"rule":"nearest-name"}],"line":4,"column":40}],
        "metadata":{"desk":"port"}}
        """;

    private const string Corpus =
        """
        "speakers":[{"id":"mara-lind","name":"Mara Lind","kind":"person","gender":"female","roles":["harbour minister"],"affiliation":null,"aliases":["Lind"]},
        {"id":"ada-fenn","name":"Ada Fenn","kind":"person","gender":null,"roles":[],"affiliation":null,"aliases":[]}],
        "utterances":[{"id":"harbour#stay","speaker":"mara-lind","reference":"harbour#stay",
        "versions":[{"quote":"harbour#leaves","fidelity":"altered","similarity":0.1235}]}],
        "families":[{"id":"harbour","members":["harbour"],"closest":"harbour"}],
        "diagnostics":[{"id":"CORP006","severity":"warning","path":"a.txt","line":1,"column":1,"message":"Skipped: it is empty"},
        {"id":"CORP001","severity":"info","path":"news/harbour.txt","line":4,"column":40,"message":"No speaker for “Nobody”; a correction can name one"}]
        """;

    [Fact]
    public void Json_has_the_members_of_the_schema_in_their_order_with_nulls_written()
    {
        var expected = "{\"schema\":\"corpusgen/1\",\"documents\":[" + Document + "]," + Corpus + "}";

        Assert.Equal(OneLine(expected), Compact(Write(new JsonFormat())));
    }

    [Fact]
    public void Json_keeps_marks_readable_and_ends_lines_in_lf()
    {
        var json = Write(new JsonFormat());

        Assert.Contains("for “Nobody”;", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
        Assert.EndsWith("\n}\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lines_have_one_document_each_and_nothing_of_the_corpus() =>
        Assert.Equal(OneLine(Document) + "\n", Write(new JsonLinesFormat()));

    [Fact]
    public void Csv_has_a_row_for_each_quotation_and_guards_marks_commas_and_line_ends() =>
        Assert.Equal(
            "quote,document,path,line,column,kind,text,speaker,speaker_name,attribution,rule,confidence,cue,mention,via,start,end,saying\r\n"
            + "harbour#stay,harbour,news/harbour.txt,3,13,direct,\"We will stay,\",mara-lind,Mara Lind,explicit,subject-after,0.97,told,Mara Lind,Elm Radio,32,45,harbour#stay\r\n"
            + "harbour#leaves,harbour,news/harbour.txt,4,40,direct,\"Nobody \"\"leaves\"\",\nnot now.\",,,none,,0,,,,97,122,\r\n",
            Write(new CsvFormat()));

    [Fact]
    public void Table_is_plain_text_with_a_line_for_each_quotation()
    {
        var lines = Write(new TableFormat(width: 60, isTerminal: false)).Split('\n').Select(line => line.TrimEnd());

        Assert.Equal(
            [
                "news/harbour.txt  Harbour stays open",
                "  3  Mara Lind  “We will stay,”",
                "  4  ?          “Nobody \"leaves\", not no…",
                "",
                "2 quotations by 1 speaker in 1 document; 1 shared saying, 1",
                "article family; 2 diagnostics (--format json has all)",
                "",
            ],
            lines);
    }

    private static string Write(OutputFormat format)
    {
        using var stream = new MemoryStream();
        format.Write(HarbourResult.Create(), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string OneLine(string json) => json.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static string Compact(string json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            JsonDocument.Parse(json).RootElement.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
