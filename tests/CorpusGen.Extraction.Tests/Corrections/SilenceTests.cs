using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

public class SilenceTests
{
    [Fact]
    public void Reads_what_not_to_tell_of_and_where()
    {
        var silences = Corrected.Read("silence:\n- diagnostic: CORP002\n  article: a\n  at: \"“We stay\"\n- {diagnostic: CORP001, article: b, line: 3}\n").Silences;

        Assert.Equal(["CORP002 a “We stay ", "CORP001 b  3"], silences.Select(s => $"{s.Diagnostic} {s.Article} {s.At} {s.Line}"));
    }

    [Theory]
    [InlineData("article: a, line: 1", "article", "an entry of silence needs diagnostic: its id, such as CORP002")]
    [InlineData("diagnostic: CORP002, line: 1", "diagnostic", "an entry of silence needs article: the id of the article in which it stands")]
    [InlineData("diagnostic: CORP002, article: a", "diagnostic", "an entry of silence needs at, the words where the diagnostic stands, or line")]
    [InlineData("diagnostic: CORP002, article: a, at: We, line: 1", "line", "at and line both say where; keep one of the two")]
    [InlineData("diagnostic: CORP02, article: a, line: 1", "CORP02", "“CORP02” is no diagnostic; the nearest is CORP002")]
    [InlineData("diagnostic: CS0168, article: a, line: 1", "CS0168", "“CS0168” is no diagnostic")]
    [InlineData("diagnostic: CORP013, article: a, line: 1", "CORP013", "CORP013 stands at no place in an article, so it cannot be silenced there; NoWarn silences it everywhere")]
    public void Tells_of_an_entry_that_is_not_sound_and_drops_it(string entry, string place, string message)
    {
        var text = $"silence: [{{{entry}}}]";

        Assert.Equal([("CORP013", place, message)], Corrected.Problems(text));
        Assert.Empty(Corrected.Read(text).Silences);
    }
}
