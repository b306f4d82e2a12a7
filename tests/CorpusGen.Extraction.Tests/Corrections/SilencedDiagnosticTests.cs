using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

public class SilencedDiagnosticTests
{
    private const string Text = "“We stay, Mara Lind said.\n\nHe wrote “We go there.\n\nThen he left.\n\n“We will,” Tim Dahl said.";

    [Fact]
    public void Says_nothing_at_the_words_and_goes_on_saying_it_elsewhere()
    {
        var all = CorrectedCorpus.Of(string.Empty, Text).Facts.Diagnostics.Count(d => d.Rule == "CORP002");
        var corpus = CorrectedCorpus.Of("silence:\n  - diagnostic: CORP002\n    article: a\n    at: We stay\n", Text);

        Assert.Equal(2, all);
        Assert.Equal(1, corpus.Facts.Diagnostics.Count(d => d.Rule == "CORP002"));
        Assert.Empty(corpus.Told);
    }

    [Fact]
    public void Says_nothing_in_a_line() =>
        Assert.Equal(1, CorrectedCorpus.Of("silence:\n  - diagnostic: CORP002\n    article: a\n    line: 3\n", Text).Facts.Diagnostics.Count(d => d.Rule == "CORP002"));

    [Fact]
    public void Tells_of_a_silence_where_nothing_was_said() =>
        Assert.Equal(
            "CORP014 4:9 No CORP002 of the article matches “We will”; mend it or delete this entry",
            Assert.Single(CorrectedCorpus.Of("silence:\n  - diagnostic: CORP002\n    article: a\n    at: We will\n", Text).Told));
}
