using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>Several tags in one string, with blanks between them: "weak say".</summary>
internal static class TagSet
{
    /// <summary>Whether a tag is among others, without allocation.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="tag">The one looked for.</param>
    /// <returns>True when it is.</returns>
    public static bool Contains(string tags, ReadOnlySpan<char> tag)
    {
        for (int start = 0, end; start < tags.Length; start = end + 1)
        {
            end = tags.IndexOf(' ', start);
            if (end < 0) end = tags.Length;
            if (tags.AsSpan(start, end - start).SequenceEqual(tag)) return true;
        }

        return false;
    }

    /// <summary>Whether two strings of tags have one in common.</summary>
    /// <param name="tags">Some tags.</param>
    /// <param name="others">Others.</param>
    /// <param name="except">Tags that don't count.</param>
    /// <returns>True when they have.</returns>
    public static bool Share(string tags, string others, string except = "")
    {
        for (int start = 0, end; start < tags.Length; start = end + 1)
        {
            end = tags.IndexOf(' ', start);
            if (end < 0) end = tags.Length;
            var tag = tags.AsSpan(start, end - start);
            if (Contains(others, tag) && !Contains(except, tag)) return true;
        }

        return false;
    }
}
