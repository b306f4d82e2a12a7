using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Synthetic;

/// <summary>An embedded list of words: one entry a line, <c>#</c> opens a comment.</summary>
internal static class WordFile
{
    public static string[] Read(string name)
    {
        var lines = new List<string>();
        using var reader = new StreamReader(typeof(WordFile).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') lines.Add(line);
        }

        return [.. lines];
    }
}
