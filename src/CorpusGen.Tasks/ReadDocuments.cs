using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Tasks;

/// <summary>Reads the documents of a project before the compiler does: says which of them it would stop at or lose, and packs the
/// texts of the others into one file, which the build embeds as a resource.</summary>
public sealed class ReadDocuments : Task
{
    // What the generator takes for corrections of documents.
    private const string CorrectionsEnding = ".corpus.yaml";

    private readonly List<ITaskItem> _skipped = [];

    /// <summary>The documents and their corrections.</summary>
    [Required]
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>The file to pack the texts into; empty where the project keeps them otherwise.</summary>
    public string Pack { get; set; } = string.Empty;

    /// <summary>What the compiler must not be given, each with a warning.</summary>
    [Output]
    public ITaskItem[] Skipped => [.. _skipped];

    /// <summary>Reads a file; a test's may fail as no test can make a file fail for everybody who runs it.</summary>
    internal Func<string, byte[]> ReadFile { get; set; } = File.ReadAllBytes;

    /// <inheritdoc/>
    public override bool Execute()
    {
        var pack = new TextPack();
        foreach (var document in Documents)
        {
            var path = document.GetMetadata("FullPath");
            var (text, refusal) = CompilerInput.Read(path, ReadFile);
            if (refusal is not null) Skip(document, path, refusal);
            if (text is not null && IsPacked(path) && !pack.TryAdd(text)) return FailForSize();
        }

        return Pack.Length == 0 || Save(pack);
    }

    private bool IsPacked(string path) => Pack.Length > 0 && !path.EndsWith(CorrectionsEnding, StringComparison.OrdinalIgnoreCase);

    private void Skip(ITaskItem document, string path, string reason)
    {
        _skipped.Add(document);
        Log.LogWarning(null, "CORP006", null, CompilerPath.Visible(path), 1, 1, 0, 0, "Skipped: " + reason);
    }

    private bool FailForSize()
    {
        Log.LogError(null, "CORP009", null, null, 0, 0, 0, 0, "The texts have more than 2 GB, which no resource can hold; spread the documents over several projects");
        return false;
    }

    private bool Save(TextPack pack)
    {
        try
        {
            // The compiler would run for a pack that is newer, with nothing new in it.
            if (File.Exists(Pack) && pack.IsSavedIn(File.OpenRead(Pack))) return true;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Pack))!);
            using var file = File.Create(Pack);
            pack.Save(file);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromException(exception);
            return false;
        }
    }
}
