using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>Several tags in one string, with blanks between them: "weak say".</summary>
internal static class TagSet
{
    /// <summary>Whether a tag is among others, without allocation.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="tag">The one looked for.</param>
    /// <returns>True when it is.</returns>
    public static bool Contains(string tags, string tag)
    {
        for (int start = 0, end; start < tags.Length; start = end + 1)
        {
            end = tags.IndexOf(' ', start);
            if (end < 0) end = tags.Length;
            if (tags.AsSpan(start, end - start).SequenceEqual(tag.AsSpan())) return true;
        }

        return false;
    }
}
