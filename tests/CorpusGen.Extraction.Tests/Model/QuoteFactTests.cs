using System;
using System.Linq;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Model;

public class QuoteFactTests
{
    [Theory]
    [InlineData("“[We stay],” she said.", "We stay")]
    [InlineData("“[We],” she said, “[stay].”", "We … stay")]
    [InlineData("“[We stay.]\n\n“[We sing.]”", "We stay. We sing.")]
    public void Joins_its_segments_by_what_lies_between(string marked, string expected)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var starts = marked.Select((c, i) => (c, i)).Where(x => x.c == '[').Select((x, n) => x.i - (2 * n));
        var ends = marked.Select((c, i) => (c, i)).Where(x => x.c == ']').Select((x, n) => x.i - (2 * n) - 1);
        var segments = starts.Zip(ends, Span.FromBounds).ToEquatableArray();
        var quote = new QuoteFact { Kind = QuoteKind.Direct, Segments = segments, Content = segments, Sentence = new Span(0, text.Length) };

        Assert.Equal(expected, quote.TextIn(text));
    }
}
