using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Fuzzing.Cases;
using CorpusGen.Fuzzing.Mutations;

namespace CorpusGen.Fuzzing.Runs;

/// <summary>Makes a case small that still has its fault: leaves out documents, then paragraphs, sentences, words and characters.</summary>
/// <param name="hasFault">Whether a case has the fault.</param>
internal sealed class Minimiser(Func<FuzzCase, bool> hasFault)
{
    private const int MostTries = 3_000;

    private int _tries;

    /// <summary>Makes a case small.</summary>
    /// <param name="fuzzCase">A case with the fault.</param>
    /// <returns>One with the fault, of which no single piece can be left out, unless that would take too long to find.</returns>
    public FuzzCase Minimise(FuzzCase fuzzCase)
    {
        fuzzCase = fuzzCase with { Texts = Without(fuzzCase.Texts, texts => fuzzCase with { Texts = texts }) };
        foreach (var grain in Enum.GetValues<Grain>().Reverse())
        {
            for (var text = 0; text < fuzzCase.Texts.Count; text++)
            {
                var (whole, at) = (fuzzCase, text);
                var units = Without([.. Units.Of(whole.Texts[at].Text, grain)], left => WithText(whole, at, string.Concat(left)));
                fuzzCase = WithText(whole, at, string.Concat(units));
            }
        }

        return fuzzCase;
    }

    private static FuzzCase WithText(FuzzCase fuzzCase, int position, string text) =>
        fuzzCase with { Texts = [.. fuzzCase.Texts.Select((t, i) => i == position ? t with { Text = text } : t)] };

    // Delta debugging: halves, then quarters, down to single pieces are left out as long as the fault stays.
    private IReadOnlyList<T> Without<T>(IReadOnlyList<T> pieces, Func<IReadOnlyList<T>, FuzzCase> make)
    {
        for (var size = Math.Max(1, pieces.Count / 2); size > 0; size /= 2)
        {
            for (var start = 0; start < pieces.Count;)
            {
                IReadOnlyList<T> fewer = [.. pieces.Take(start), .. pieces.Skip(start + size)];
                if (_tries++ < MostTries && hasFault(make(fewer))) pieces = fewer;
                else start += size;
            }
        }

        return pieces;
    }
}
