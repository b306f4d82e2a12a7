using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Explanation;
using CorpusGen.Tool.Schema;
using Spectre.Console;

namespace CorpusGen.Tool.Output;

/// <summary>Explanations for reading: the decision, then who was weighed with what speaks for them.</summary>
internal sealed class ExplanationText(ToolConsole console, bool showsAll) : ExplanationFormat
{
    /// <inheritdoc/>
    public override void Write(ExplainedDocument explained, IReadOnlyList<QuotationExplanation> quotations, Stream output)
    {
        using var writer = ToolConsole.OpenText(output);
        var text = TextConsole.On(writer, console.Width, console.OutputIsTerminal);
        if (quotations.Count == 0) text.WriteLine($"{VisibleText.Of(explained.Document.Path)} has no quotations");
        for (var i = 0; i < quotations.Count; i++)
        {
            if (i > 0) text.WriteLine();
            WriteQuotation(new ExplanationPage(text, explained.Document), explained, quotations[i]);
        }
    }

    private void WriteQuotation(ExplanationPage page, ExplainedDocument explained, QuotationExplanation quotation)
    {
        var quote = quotation.Quote is { } position ? explained.Corpus.Quotes[position] : null;
        page.Heading(quotation.Outer.Start, quote is null ? "no speech" : EnumName.Of(quote.Fact.Kind), quote?.Id);
        page.Quoted(string.Join(' ', quotation.Segments.Select(segment => segment.In(explained.Document.Text))));
        if (quotation.Filter is { } filter) page.Field("no speech", $"{filter.Reason} ({filter.Name})");
        if (quote is not null) WriteDecision(page, explained, quotation, quote);
        if (quotation.Candidates.IsEmpty) return;
        page.Label("candidates");
        new WeighedCandidates(page, showsAll).Write(quotation.Candidates);
    }

    private static void WriteDecision(ExplanationPage page, ExplainedDocument explained, QuotationExplanation quotation, CorpusQuote quote)
    {
        var first = quote.Fact.Segments[0].Start;
        if (first < quotation.Outer.Start) page.Field("part", $"of the quotation at {page.Place(first)}, which decides for it");
        if (quote.Speaker is { } speaker)
        {
            page.Speaker($"{Words.OneLine(explained.Corpus.Speakers[speaker].Name)}, confidence {Number(quote.Confidence)}, by {quote.Rule} ({EnumName.Of(quote.Attribution)})");
        }
        else
        {
            page.Field("speaker", quote.Candidates.IsEmpty
                ? "nobody: no candidate"
                : $"nobody the engine would vouch for: the best candidate is right in {Percent(quote.Candidates[0].Confidence)} of such cases");
        }

        if (quote.Fact.Mention is { } mention) page.Field("mention", page.At(mention));
        if (quote.Fact.Cue is { } cue) page.Field("cue", page.At(cue.Span));
        if (quote.Fact.Via is { } via) page.Field("relayed by", page.At(via.Span));
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Percent(double value) => value.ToString("0 %", CultureInfo.InvariantCulture);
}
