using System;

namespace CorpusGen.Extraction.Text;

/// <summary>Room that serves one document after another.</summary>
internal static class Arrays
{
    /// <summary>Makes room for a number of items, all of them empty; room that is there is used again.</summary>
    public static void Renew<T>(ref T[] items, int count)
    {
        if (items.Length < count) items = new T[count + (count / 2)];
        else Array.Clear(items, 0, count);
    }
}
