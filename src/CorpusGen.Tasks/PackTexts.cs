using System;
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

    /// <summary>The documents; corrections are left out, and those that are no text, as the generator leaves them out.</summary>
    [Required]
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public string Pack { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var pack = new TextPack();
            var paths = Documents.Select(document => document.GetMetadata("FullPath")).Where(path => !path.EndsWith(CorrectionsEnding, StringComparison.OrdinalIgnoreCase));
            if (!paths.All(path => TryAdd(pack, path))) return FailForSize();
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

    // Silent on what is no text: the generator says so, with CORP006.
    private static bool TryAdd(TextPack pack, string path) =>
        !File.Exists(path) || DocumentDecoder.Decode(File.ReadAllBytes(path)).Text is not { } text || pack.TryAdd(text);

    private bool FailForSize()
    {
        Log.LogError(null, "CORP009", null, null, 0, 0, 0, 0, "The texts have more than 2 GB, which no resource can hold; spread the documents over several projects");
        return false;
    }
}
