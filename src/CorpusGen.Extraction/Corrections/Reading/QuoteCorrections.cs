using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections.Reading;

/// <summary>Reads what a corrections file says of quotations.</summary>
internal static class QuoteCorrections
{
    /// <summary>Reads an entry of <c>quotes</c>.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The correction, or null where the entry is not sound.</returns>
    public static QuoteCorrection? Read(CorrectionEntry entry)
    {
        var isMissed = entry.Has("missed");
        var article = entry.RequiredText("article", "the id of the article");
        var words = isMissed ? entry.Text("missed") : entry.RequiredText("quote", "the first words of the quotation");
        if (words is not null) RequireLetters(entry, words);
        var isByNobody = entry.IsNull("speaker");
        var speaker = isByNobody ? null : entry.Text("speaker");
        var (line, kind, isNoQuote) = (entry.Line("line"), entry.Word<QuoteKind>("kind"), entry.Flag("not-a-quote"));
        RefuseContradictions(entry, isMissed, isNoQuote);
        if (!entry.IsSound || article is null || words is null) return null;

        return new QuoteCorrection
        {
            Article = article,
            Words = words,
            IsMissed = isMissed,
            Line = line,
            IsNoQuote = isNoQuote,
            Speaker = speaker,
            IsByNobody = isByNobody,
            Kind = kind,
        };
    }

    private static void RequireLetters(CorrectionEntry entry, WrittenText words)
    {
        foreach (var character in words.Text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character)) return;
        }

        entry.Complain(words.Span, "there is no word in this; a quotation is found by its first words");
    }

    private static void RefuseContradictions(CorrectionEntry entry, bool isMissed, bool isNoQuote)
    {
        if (isMissed) Refuse(entry, "quote", "quote is for quotations that were found, missed for others; keep one of the two");
        if (isMissed && isNoQuote) Refuse(entry, "not-a-quote", "what was missed cannot be no quotation; keep one of missed and not-a-quote");
        if (isNoQuote) Refuse(entry, "speaker", "what is no quotation has no speaker; keep one of speaker and not-a-quote");
        if (isNoQuote) Refuse(entry, "kind", "what is no quotation has no kind; keep one of kind and not-a-quote");
        if (!isMissed && !isNoQuote && !entry.Has("speaker") && !entry.Has("kind") && entry.IsSound)
            entry.Complain(entry.Place, "this says nothing of the quotation; add speaker, kind or not-a-quote: true");
    }

    private static void Refuse(CorrectionEntry entry, string key, string message)
    {
        if (entry.Has(key)) entry.Complain(entry.PlaceOf(key), message);
    }
}
