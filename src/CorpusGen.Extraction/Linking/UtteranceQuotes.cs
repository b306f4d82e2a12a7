using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Linking;

/// <summary>The quotations of a saying.</summary>
internal static class UtteranceQuotes
{
    /// <summary>All quotations that report a saying.</summary>
    /// <param name="utterance">The saying.</param>
    /// <returns>Their positions, the reference first.</returns>
    public static IEnumerable<int> Quotes(this CorpusUtterance utterance)
    {
        yield return utterance.Reference;
        foreach (var version in utterance.Versions) yield return version.Quote;
    }
}
