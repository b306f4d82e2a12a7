using System.Globalization;
using System.Linq;

namespace CorpusGen.Emit;

/// <summary>Names of generated files: short, for they become paths, and unique ignoring case.</summary>
internal static class HintName
{
    private const int Limit = 30;

    /// <summary>The file of the record types.</summary>
    public const string Records = "CorpusGen.Records.g.cs";

    /// <summary>The file of the reader they share.</summary>
    public const string Reader = "CorpusGen.Reader.g.cs";

    /// <summary>The file of a corpus class and its sets.</summary>
    /// <param name="corpus">The name of the class.</param>
    /// <returns>The hint name.</returns>
    public static string Corpus(string corpus) => Stem(corpus) + ".g.cs";

    /// <summary>A file with tables of a corpus.</summary>
    /// <param name="corpus">The name of the class.</param>
    /// <param name="content">What the tables hold.</param>
    /// <returns>The hint name.</returns>
    public static string Part(string corpus, string content) => Stem(corpus) + "." + content + ".g.cs";

    /// <summary>The number of a shard as file and member names bear it.</summary>
    /// <param name="shard">The shard.</param>
    /// <returns>Three digits.</returns>
    public static string Number(int shard) => shard.ToString("000", CultureInfo.InvariantCulture);

    // Hint names may not hold every letter, nor be long: where the name is not plain, its hash tells it.
    private static string Stem(string corpus)
    {
        var name = corpus.TrimStart('@');
        var letters = new string([.. name.Where(IsPlain).Take(Limit)]);
        return letters == name ? name : letters + "-" + StableHash.Of(corpus).ToString("x8", CultureInfo.InvariantCulture);
    }

    private static bool IsPlain(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
