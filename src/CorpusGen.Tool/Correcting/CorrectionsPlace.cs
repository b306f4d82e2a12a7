using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Correcting;

/// <summary>The corrections file to write into: one that is there, or a new one.</summary>
internal sealed class CorrectionsPlace
{
    private const string NewName = "corrections" + CorrectionsFile.Ending;

    private readonly string _fullPath;
    private readonly Encoding _encoding = ToolConsole.Encoding;

    private CorrectionsPlace(string fullPath, ToolConsole console)
    {
        _fullPath = fullPath;
        Path = System.IO.Path.GetRelativePath(console.Folder, fullPath).Replace('\\', '/');
        IsNew = !File.Exists(fullPath);
        Text = $"# yaml-language-server: $schema={ProjectSite.CorrectionsSchema}\n";
        if (IsNew) return;
        var bytes = Guarded(() => console.ReadFile(fullPath), "read");
        var decoded = DocumentDecoder.Decode(bytes);
        if (decoded.Text is null && bytes.Length > 0) throw new UnusableInputException($"{Path} cannot be read: {decoded.Problem}");
        Text = decoded.Text ?? "";
        _encoding = EncodingOf(bytes);
    }

    /// <summary>The path as the user would write it.</summary>
    public string Path { get; }

    /// <summary>Whether there is no such file yet.</summary>
    public bool IsNew { get; }

    /// <summary>Its text as it is; of a new one, what it begins with.</summary>
    public string Text { get; }

    /// <summary>Chooses the file.</summary>
    /// <param name="file">The one the user named, or null.</param>
    /// <param name="document">The document to be corrected.</param>
    /// <param name="console">The folder that relative paths start from.</param>
    /// <returns>The file.</returns>
    /// <exception cref="UnusableInputException">It can't be one, or there are several to choose from.</exception>
    public static CorrectionsPlace Find(string? file, string document, ToolConsole console)
    {
        if (file is null) return new CorrectionsPlace(FindNear(document, console), console);
        var path = System.IO.Path.GetFullPath(file, console.Folder);
        if (Directory.Exists(path)) throw new UnusableInputException($"{file} is a folder; name a file in it");
        if (!path.EndsWith(CorrectionsFile.Ending, StringComparison.OrdinalIgnoreCase))
            throw new UnusableInputException($"{file} does not end in {CorrectionsFile.Ending}, so nothing would take it for corrections");
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(path)))
            throw new UnusableInputException($"the folder of {file} does not exist; create it first");
        return new CorrectionsPlace(path, console);
    }

    /// <summary>Reads its corrections.</summary>
    /// <returns>The corrections.</returns>
    /// <exception cref="UnusableInputException">It is no YAML.</exception>
    public CorrectionsFile Read()
    {
        var file = CorrectionsReader.Read(new DocumentText(Path, Text));
        if (file.Diagnostics.FirstOrDefault(d => d.Rule == DiagnosticRules.CorrectionsUnreadable.Id) is not { } problem) return file;
        var (line, column) = file.Document.GetPosition(problem.Span.Start);
        throw new UnusableInputException($"{Path}:{line}:{column} can't be read: {problem.Arguments[0]}; mend it first");
    }

    /// <summary>Writes it, in the encoding that it has.</summary>
    /// <param name="text">The new text.</param>
    /// <exception cref="UnusableInputException">It can't be written.</exception>
    public void Write(string text) => Guarded(
        () =>
        {
            File.WriteAllText(_fullPath, text, _encoding);
            return true;
        },
        "written");

    private static string FindNear(string document, ToolConsole console)
    {
        var folder = System.IO.Path.GetDirectoryName(document)!;
        foreach (var candidate in FoldersUpTo(console.Folder, folder))
        {
            var files = Directory.GetFiles(candidate, "*" + CorrectionsFile.Ending).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 1) return files[0];
            if (files.Count == 0) continue;
            var names = string.Join(", ", files.Select(f => System.IO.Path.GetRelativePath(console.Folder, f).Replace('\\', '/')));
            throw new UnusableInputException($"there are {files.Count} files to write into, {names}; name one with --corrections");
        }

        return System.IO.Path.Combine(folder, NewName);
    }

    // Above the current folder lies what the user did not speak of.
    private static IEnumerable<string> FoldersUpTo(string top, string folder)
    {
        var isBelow = !System.IO.Path.GetRelativePath(top, folder).StartsWith("..", StringComparison.Ordinal);
        yield return folder;
        while (isBelow && !SameFolder(folder, top) && System.IO.Path.GetDirectoryName(folder) is { } parent) yield return folder = parent;
    }

    private static bool SameFolder(string one, string other) =>
        System.IO.Path.TrimEndingDirectorySeparator(one) == System.IO.Path.TrimEndingDirectorySeparator(other);

    private static Encoding EncodingOf(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => ToolConsole.Encoding,
    };

    private T Guarded<T>(Func<T> work, string done)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{Path} cannot be {done}: {failure.Message}");
        }
    }
}
