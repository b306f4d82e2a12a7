using System;
#if NET
using System.Buffers;
#endif

namespace CorpusGen.Extraction.Text;

/// <summary>A few characters that texts are searched for. What makes the search fast is made once, not for every search.</summary>
internal sealed class CharacterSet
{
#if NET
    private readonly SearchValues<char> _values;

    public CharacterSet(string characters) => _values = SearchValues.Create(characters);

    /// <summary>The first place of any of them, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_values);
#else
    private const int AsciiEnd = 128;

    private readonly bool[] _isAscii = new bool[AsciiEnd];
    private readonly string _others;

    public CharacterSet(string characters)
    {
        _others = characters;
        foreach (var character in characters)
        {
            if (character < AsciiEnd) _isAscii[character] = true;
        }
    }

    /// <summary>The first place of any of them, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < AsciiEnd ? _isAscii[text[i]] : _others.IndexOf(text[i]) >= 0) return i;
        }

        return -1;
    }
#endif

    /// <summary>The first place of any of them in a stretch, or -1.</summary>
    public int IndexIn(string text, int start, int end)
    {
        var index = IndexIn(text.AsSpan(start, end - start));
        return index < 0 ? -1 : start + index;
    }

    /// <summary>Whether a stretch has any of them.</summary>
    public bool IsIn(string text, int start, int end) => IndexIn(text.AsSpan(start, end - start)) >= 0;
}
