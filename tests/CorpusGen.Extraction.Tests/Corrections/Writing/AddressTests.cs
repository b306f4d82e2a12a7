using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Corrections.Writing;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections.Writing;

public class AddressTests
{
    private const string Article =
        "“We stay here in the harbour,” Tamsin Reed said.\n\n“We stay here on the quay,” Wendela Moss said.\n\n“No,” Tamsin Reed said.\n\n“No,” Wendela Moss said.\n";

    [Fact]
    public void Names_a_quotation_by_as_few_words_as_tell_it_apart()
    {
        var facts = Facts(Article);

        Assert.Equal(
            [new("We stay here in", null), new("We stay here on", null), new("No,", 5), new("No,", 7)],
            facts.Quotes.Select(q => QuoteAddress.Of(facts, q)));
    }

    [Fact]
    public void Takes_three_words_at_least_and_no_stop_behind_them()
    {
        var facts = Facts("“Well, we stay. And the boats stay too, all of them,” Tamsin Reed said.\n");

        Assert.Equal(new QuoteAddress("Well, we stay", null), QuoteAddress.Of(facts, facts.Quotes[0]));
    }

    [Fact]
    public void Makes_corrections_that_the_linker_finds()
    {
        var facts = Facts(Article);
        foreach (var quote in facts.Quotes)
        {
            var address = QuoteAddress.Of(facts, quote);
            var line = address.Line is { } number ? $", line: {number}" : "";
            var file = Corrected.Read($"quotes: [{{article: a, quote: \"{address.Words}\"{line}, speaker: Ada Alder}}]");
            var corpus = CorpusLinker.Link([facts], [file]);

            Assert.Empty(corpus.CorrectionDiagnostics);
            Assert.Equal("Ada Alder", corpus.Speakers[corpus.Quotes.Single(q => q.Fact.Span == quote.Span).Speaker!.Value].Name);
        }
    }

    [Theory]
    [InlineData("quote: We stay here in, kind: mixed", true)]
    [InlineData("quote: '\"we stay  here'', kind: mixed", true)]
    [InlineData("quote: We stay here on, kind: mixed", false)]
    [InlineData("quote: We stay here in, line: 2, kind: mixed", false)]
    [InlineData("missed: We stay here in", false)]
    [InlineData("missed: We stay here in the harbour", true)]
    public void Tells_whether_an_entry_means_a_quotation(string entry, bool isMeant)
    {
        var facts = Facts(Article);
        var correction = Assert.Single(Corrected.Read($"quotes: [{{article: a, {entry.Replace("here''", "here'")}}}]").Quotes);

        Assert.Equal(isMeant, QuoteAddress.IsMeant(correction, facts, "We stay here in the harbour,".TrimEnd(','), 1));
    }

    [Fact]
    public void Finds_the_lines_of_words_that_were_missed() =>
        Assert.Equal([1, 3], QuoteAddress.LinesOf(Facts(Article), "we stay here"));

    [Fact]
    public void Names_a_diagnostic_by_its_words_or_its_line()
    {
        var document = new DocumentText("a.txt", "“We stay here, she said.\n“We stay here, he said.\n“The boats go, she said.\n");
        var all = new[] { 0, 25, 49 }.Select(start => new CorpusDiagnostic("CORP002", 0, new Span(start, 1), [])).ToList();

        Assert.Equal([new(null, 1), new(null, 2), new("“The boats go,", null)], all.Select(d => SilenceAddress.Of(document, d, all)));
        Assert.True(new SilenceAddress("“The boats go,", null).Is("the boats go,", null));
        Assert.False(new SilenceAddress("“The boats go,", null).Is(null, 3));
    }

    private static DocumentFacts Facts(string text) => DocumentExtractor.Extract(new DocumentText("a.txt", text));
}
