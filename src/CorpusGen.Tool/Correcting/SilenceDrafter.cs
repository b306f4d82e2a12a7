using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Corrections.Writing;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Explanation;

namespace CorpusGen.Tool.Correcting;

/// <summary>Drafts entries that silence a diagnostic.</summary>
/// <param name="article">The article.</param>
/// <param name="place">The place in it.</param>
internal sealed class SilenceDrafter(CorrectedArticle article, PlaceInFile place)
{
    // Other documents cause these, and a file is read alone.
    private static readonly string[] OfTheCorpus =
        [DiagnosticRules.Altered.Id, DiagnosticRules.Contested.Id, DiagnosticRules.Duplicate.Id, DiagnosticRules.RepeatedId.Id];

    /// <summary>Drafts an entry.</summary>
    /// <param name="rule">The id of the diagnostic.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="UnusableInputException">There is no such diagnostic at the place.</exception>
    public CorrectionDraft Draft(string rule)
    {
        if (DiagnosticRules.All.All(r => r.Id != rule)) throw Unknown(rule);
        if (OfTheCorpus.Contains(rule)) return Of(rule, AddressOfCorpus()) with { NeedsCorpus = true };
        var all = article.Explained.Corpus.Diagnostics.Where(d => d.Rule == rule).ToList();
        var there = all.Find(d => article.IsAt(d.Span, place)) ?? throw Missing(rule, all);
        return Of(rule, SilenceAddress.Of(article.Facts.Document, there, all));
    }

    // The words of the quotation, if one stands there, outlive a line that is put in above it.
    private SilenceAddress AddressOfCorpus()
    {
        var there = article.Facts.Quotes.Where(q => article.IsAt(q.Span, place)).ToList();
        return there.Count == 1 && QuoteAddress.Of(article.Facts, there[0]) is { Line: null } address
            ? new SilenceAddress(address.Words, null)
            : new SilenceAddress(null, place.Line);
    }

    private CorrectionDraft Of(string rule, SilenceAddress address)
    {
        var lines = new List<CorrectionLine> { new("diagnostic", rule), new("article", article.Id) };
        if (address.At is { } at) lines.Add(new CorrectionLine("at", at));
        if (address.Line is { } line) lines.Add(new CorrectionLine("line", line.ToString(CultureInfo.InvariantCulture), IsText: false));
        var same = article.Corrections.Silences.FirstOrDefault(
            s => s.Diagnostic.Text == rule && article.IsMeant(s.Article) && address.Is(s.At?.Text, s.Line));
        return new CorrectionDraft("silence", lines, []) { Existing = same?.Article.Span };
    }

    private static UnusableInputException Unknown(string rule)
    {
        var nearest = NearestText.Of(rule, DiagnosticRules.All.Select(r => r.Id));
        return new($"{rule} is no diagnostic{(nearest is null ? "" : $"; the nearest is {nearest}")}");
    }

    private UnusableInputException Missing(string rule, List<CorpusDiagnostic> all)
    {
        var places = string.Join(", ", all.Select(d => article.Facts.Document.GetPosition(d.Span.Start)).Select(p => $"{p.Line}:{p.Column}"));
        return new($"{place.Text} has no {rule}; {(all.Count == 0 ? "the file has none" : $"the file has it at {places}")}");
    }
}
