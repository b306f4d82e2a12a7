using System;
#if NET
using System.Buffers;
#endif

namespace CorpusGen.Extraction.Text;

/// <summary>A few phrases that whole texts are searched for, in one pass where the runtime can.</summary>
internal sealed class PhraseSet
{
#if NET
    private readonly SearchValues<string> _phrases;

    public PhraseSet(ReadOnlySpan<string> phrases) => _phrases = SearchValues.Create(phrases, StringComparison.Ordinal);

    /// <summary>Whether a text has any of them, letter by letter.</summary>
    public bool IsIn(string text) => text.AsSpan().ContainsAny(_phrases);
#else
    private readonly string[] _phrases;

    public PhraseSet(ReadOnlySpan<string> phrases) => _phrases = phrases.ToArray();

    /// <summary>Whether a text has any of them, letter by letter.</summary>
    public bool IsIn(string text)
    {
        foreach (var phrase in _phrases)
        {
            if (text.IndexOf(phrase, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }
#endif
}
