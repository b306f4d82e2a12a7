using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>Words and phrases of one embedded list, one entry a line; lines that begin with # say where they come from.</summary>
internal sealed class WordList : IEnumerable<string>
{
    private readonly HashSet<string> _entries = new(StringComparer.OrdinalIgnoreCase);

    private WordList()
    {
    }

    public int Count => _entries.Count;

    /// <summary>Reads a list.</summary>
    /// <param name="fileName">The file's name in the folder Lexicon.</param>
    /// <exception cref="FileNotFoundException">The assembly embeds no such list.</exception>
    public static WordList Load(string fileName)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(fileName)
            ?? throw new FileNotFoundException("No such lexicon is embedded.", fileName);
        using var reader = new StreamReader(stream);
        var list = new WordList();
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0 && line[0] != '#') list._entries.Add(line);
        }

        return list;
    }

    public bool Contains(string entry) => _entries.Contains(entry);

    public IEnumerator<string> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
