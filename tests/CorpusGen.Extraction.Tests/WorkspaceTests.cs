using System.Linq;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests;

public class WorkspaceTests
{
    private static readonly string[] Texts =
    [
        "Harbour stays open\n\n“We stay here,” Mara Lind told the board on Monday. “The rest is talk.”",
        "Jon Park, who runs the ferry, said the plan “will sink” and that nobody had asked him; he called it a farce.",
        "",
        "“It is late.”\n\nThe mayor, Ada Quist, smiled. She said: “We go home.”",
    ];

    [Fact]
    public void Leaves_nothing_of_one_document_in_the_next()
    {
        var alone = Texts.Select(Extract).ToArray();
        var again = Texts.Reverse().Select(Extract).Reverse().ToArray();

        Assert.Equal(alone, again);
    }

    [Fact]
    public void Leaves_the_reasons_of_a_document_alone_when_the_next_one_is_read()
    {
        var before = DocumentExplainer.Explain(Document(Texts[1]));
        Extract(Texts[0]);
        var after = DocumentExplainer.Explain(Document(Texts[1]));

        Assert.Equal(
            after.Quotations.SelectMany(q => q.Candidates).Select(c => c.ToString()),
            before.Quotations.SelectMany(q => q.Candidates).Select(c => c.ToString()));
    }

    [Fact]
    public void Serves_one_document_at_a_time()
    {
        using var one = Workspace.Rent();
        using var other = Workspace.Rent();

        Assert.NotSame(one, other);
    }

    [Fact]
    public void Serves_the_next_document()
    {
        var one = Workspace.Rent();
        one.Dispose();
        using var next = Workspace.Rent();

        Assert.Same(one, next);
    }

    private static DocumentFacts Extract(string text) => DocumentExtractor.Extract(Document(text));

    private static DocumentText Document(string text) => new("article.txt", text);
}
