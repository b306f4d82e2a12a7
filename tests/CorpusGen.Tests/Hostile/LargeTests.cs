using System.Linq;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Emitted;
using Xunit;

namespace CorpusGen.Tests.Hostile;

/// <summary>A document of fifty million characters: a dump that somebody put beside the articles.</summary>
public class LargeTests
{
    private const int Length = 50_000_000;
    private const string Line = "The harbour lay quiet that night, and nobody came to look after the ferries.\n";

    private static readonly string Text = string.Concat(Enumerable.Repeat(Line, Length / Line.Length)) + "“We stay,” Mara Lind said.\n";

    private static readonly TestProject Project =
        TestProject.Of(("texts/dump.txt", Text), ("texts/small.txt", "“We go,” Tim Dahl said.\n"));

    [Fact]
    public void Is_read_to_its_end_where_texts_are_packed()
    {
        var corpus = new EmittedCorpus(Project.With("CorpusGenTextStorage", "Resource").Run().AssertCompiles().Load(PackedTexts.Of(Project)));

        var quote = corpus.Quotes.First();
        Assert.Equal(("We stay,", "Mara Lind", (Length / Line.Length) + 1), ((string)quote.Text, (string)quote.Speaker.Name, (int)quote.Line));
        Assert.Equal("Tim Dahl", (string)corpus.Quotes.Last().Speaker.Name);
    }
}
