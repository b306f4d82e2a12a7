using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Tasks;

/// <summary>Packs the texts of one corpus into one file, which the build embeds as a resource.</summary>
public sealed class PackTexts : Task
{
    // What the generator takes for corrections of documents.
    private const string CorrectionsEnding = ".corpus.yaml";

    private readonly List<ITaskItem> _skipped = [];

    /// <summary>The documents; corrections are left out, and those that are no text, as the generator leaves them out.</summary>
    [Required]
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public string Pack { get; set; } = string.Empty;

    /// <summary>The documents that the compiler would stop at, each with a warning.</summary>
    [Output]
    public ITaskItem[] Skipped => [.. _skipped];

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var pack = new TextPack();
            var documents = Documents.Where(document => !document.GetMetadata("FullPath").EndsWith(CorrectionsEnding, StringComparison.OrdinalIgnoreCase));
            if (!documents.All(document => TryAdd(pack, document))) return FailForSize();
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Pack))!);
            using var file = File.Create(Pack);
            pack.Save(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromException(exception);
        }

        return !Log.HasLoggedErrors;
    }

    // Silent on what the compiler hands on and is no text: the generator says so, with CORP006.
    private bool TryAdd(TextPack pack, ITaskItem document)
    {
        if (TryRead(document) is not { } bytes) return true;
        if (DocumentDecoder.Decode(bytes).Text is { } text) return pack.TryAdd(text);
        if (IsBinaryToCompiler(bytes)) Skip(document, "it is binary; take it out of the corpus");
        return true;
    }

    private byte[]? TryRead(ITaskItem document)
    {
        var path = document.GetMetadata("FullPath");
        try
        {
            if (!Directory.Exists(path)) return File.ReadAllBytes(path);
            Skip(document, "it is a folder; name the files in it");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            Skip(document, "there is no such file; correct its name or take it out of the corpus");
        }
        catch (UnauthorizedAccessException)
        {
            Skip(document, "it may not be read by this user; change its permissions or take it out of the corpus");
        }
        catch (IOException exception)
        {
            Skip(document, "it can't be read: " + exception.Message);
        }

        return null;
    }

    // The compiler's own rule for files that are not UTF-8.
    private static bool IsBinaryToCompiler(byte[] bytes) =>
        bytes.Length > 1 && bytes[0] < 0xFE && Enumerable.Range(1, bytes.Length - 1).Any(i => bytes[i] == 0 && bytes[i - 1] == 0);

    private void Skip(ITaskItem document, string reason)
    {
        _skipped.Add(document);
        Log.LogWarning(null, "CORP006", null, document.GetMetadata("FullPath"), 1, 1, 0, 0, "Skipped: " + reason);
    }

    private bool FailForSize()
    {
        Log.LogError(null, "CORP009", null, null, 0, 0, 0, 0, "The texts have more than 2 GB, which no resource can hold; spread the documents over several projects");
        return false;
    }
}
