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
    /// <summary>The documents; those that are no text are left out, as the generator leaves them out.</summary>
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
            if (!Documents.All(document => TryAdd(pack, document.GetMetadata("FullPath")))) return FailForSize();
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
