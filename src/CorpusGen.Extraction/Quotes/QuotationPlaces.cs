using System.Collections.Generic;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Where the quotations of a document begin and end. It keeps its room from one document to the next.</summary>
internal sealed class QuotationPlaces
{
    private QuotationPlace[] _first = [];
    private QuotationPlace[] _last = [];
    private bool[] _isPlaced = [];
    private int[] _paragraphStart = [];

    /// <summary>Where a quotation begins.</summary>
    public QuotationPlace First(int quotation) => _first[quotation];

    /// <summary>Where it ends: another paragraph where it runs over several.</summary>
    public QuotationPlace Last(int quotation) => _last[quotation];

    /// <summary>The first sentence of a sentence's paragraph.</summary>
    public int ParagraphStart(int sentence) => _paragraphStart[sentence];

    /// <summary>Looks for the quotations in a document's sentences.</summary>
    public void Read(List<SentenceSyntax> sentences, int quotations)
    {
        Arrays.Renew(ref _first, quotations);
        Arrays.Renew(ref _last, quotations);
        Arrays.Renew(ref _isPlaced, quotations);
        Arrays.Renew(ref _paragraphStart, sentences.Count);
        for (var s = 0; s < sentences.Count; s++)
        {
            var goesOn = s > 0 && sentences[s].Sentence.Paragraph == sentences[s - 1].Sentence.Paragraph;
            _paragraphStart[s] = goesOn ? _paragraphStart[s - 1] : s;
            foreach (var site in sentences[s].Sites) Place(s, site);
        }
    }

    private void Place(int sentence, QuotationSite site)
    {
        var place = new QuotationPlace(sentence, site);
        if (!_isPlaced[site.Quotation]) _first[site.Quotation] = place;
        _last[site.Quotation] = place;
        _isPlaced[site.Quotation] = true;
    }
}
