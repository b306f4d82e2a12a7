using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>Line and column of a quotation are those of its first segment, counted from 1; lines end at LF, CR LF or CR.</summary>
internal sealed class LinesAreCounted : IInvariant
{
    public string? Broken(Reading reading)
    {
        foreach (var quote in reading.Corpus.Quotes)
        {
            var counted = Count(reading.TextOf(quote.Document), quote.Fact.Segments[0].Start);
            if (counted != (quote.Line, quote.Column)) return $"{quote.Id} stands at {counted}, not at {(quote.Line, quote.Column)}";
        }

        return null;
    }

    private static (int Line, int Column) Count(string text, int place)
    {
        var (line, column) = (1, 1);
        for (var i = 0; i < place; i++)
        {
            var endsLine = text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n');
            (line, column) = endsLine ? (line + 1, 1) : (line, column + 1);
        }

        return (line, column);
    }
}
