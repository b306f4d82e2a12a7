using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Synthetic;

namespace CorpusGen.Benchmarks.Corpora;

/// <summary>Synthetic news on disk.</summary>
/// <param name="Folder">Where.</param>
/// <param name="Articles">How many files.</param>
/// <param name="Bytes">The size of all files.</param>
internal sealed record ArticleFolder(string Folder, int Articles, long Bytes)
{
    /// <summary>Writes a file for each article. A folder with something in it is not touched: it may be somebody's.</summary>
    public static ArticleFolder Write(string path, ulong seed, int count)
    {
        var folder = Directory.CreateDirectory(path);
        if (folder.EnumerateFileSystemInfos().Any()) throw new UnusableInputException($"{path} is not empty.");
        var bytes = 0L;
        foreach (var article in SyntheticArticles.Write(seed, count))
        {
            var text = Encoding.UTF8.GetBytes(article.Text);
            File.WriteAllBytes(Path.Combine(path, article.Id + ".txt"), text);
            bytes += text.Length;
        }

        return new ArticleFolder(path, count, bytes);
    }

    /// <summary>The files of a folder, in order.</summary>
    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.txt").Order(System.StringComparer.Ordinal);
}
