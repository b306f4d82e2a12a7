using System;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Tasks;

/// <summary>Writes a list of the documents that differs when any of them does.</summary>
/// <remarks>
/// A document that is taken away, or replaced by an older one, makes no input of a build newer; the list is, because it is
/// written when it differs from the one before. MSBuild then need not ask for the documents' own times.
/// </remarks>
public sealed class ListDocuments : Task
{
    /// <summary>The documents and their corrections.</summary>
    [Required]
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public string List { get; set; } = string.Empty;

    /// <summary>Reads a file, as for <see cref="ReadDocuments"/>.</summary>
    internal Func<string, byte[]> ReadFile { get; set; } = File.ReadAllBytes;

    /// <inheritdoc/>
    public override bool Execute()
    {
        var lines = new StringBuilder();
        foreach (var document in Documents)
        {
            var path = document.GetMetadata("FullPath");
            lines.Append(State(path)).Append(' ').Append(path).Append('\n');
        }

        return Write(lines.ToString());
    }

    private string State(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) return "none";

            // Time and length of a link are its own, not those of the file it leads to.
            if ((file.Attributes & FileAttributes.ReparsePoint) != 0) return Checksum(ReadFile(path));
            return file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture) + "+" + file.Length.ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    }

    private static string Checksum(byte[] bytes)
    {
        using var algorithm = SHA256.Create();
        return Convert.ToBase64String(algorithm.ComputeHash(bytes));
    }

    private bool Write(string lines)
    {
        try
        {
            if (File.Exists(List) && File.ReadAllText(List) == lines) return true;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(List))!);
            File.WriteAllText(List, lines);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromException(exception);
            return false;
        }
    }
}
