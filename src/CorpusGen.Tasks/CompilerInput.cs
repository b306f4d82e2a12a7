using System;
using System.IO;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tasks;

/// <summary>A file as the compiler would take it.</summary>
/// <param name="Text">Its text; null where it is none, of which the generator tells unless the compiler refuses the file.</param>
/// <param name="Refusal">Why the compiler would stop at it or lose it, and what to do; null where it takes it.</param>
internal readonly record struct CompilerInput(string? Text, string? Refusal)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="readFile">Reads the bytes.</param>
    public static CompilerInput Read(string path, Func<string, byte[]> readFile)
    {
        if (CompilerPath.FindLost(path) is { } lost)
        {
            return Refuse($"its path has the character {CompilerPath.Visible(lost.ToString())}, with which it would not reach the compiler; rename it");
        }

        try
        {
            return Directory.Exists(path) ? Refuse("it is a folder; name the files in it") : Decode(readFile(path));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse("there is no such file; correct its name or take it out of the corpus");
        }
        catch (UnauthorizedAccessException)
        {
            return Refuse("it may not be read by this user; change its permissions or take it out of the corpus");
        }
        catch (IOException exception)
        {
            return Refuse("it can't be read: " + exception.Message);
        }
    }

    private static CompilerInput Refuse(string reason) => new(null, reason);

    private static CompilerInput Decode(byte[] bytes)
    {
        var text = DocumentDecoder.Decode(bytes).Text;
        return text is null && IsBinary(bytes) ? Refuse("it is binary; take it out of the corpus") : new(text, null);
    }

    // The compiler's own rule for files that are not UTF-8.
    private static bool IsBinary(byte[] bytes)
    {
        if (bytes.Length == 0 || bytes[0] >= 0xFE) return false;
        for (var i = 1; i < bytes.Length; i++)
        {
            if (bytes[i] == 0 && bytes[i - 1] == 0) return true;
        }

        return false;
    }
}
