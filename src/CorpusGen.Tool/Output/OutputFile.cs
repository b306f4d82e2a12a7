using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Tool.Input;

namespace CorpusGen.Tool.Output;

/// <summary>Where a result goes: a file the user named, or standard output.</summary>
internal sealed class OutputFile
{
    private readonly ToolConsole _console;
    private readonly string? _path;

    private OutputFile(string? path, ToolConsole console)
    {
        _path = path;
        _console = console;
    }

    /// <summary>The ending of the file in lower case; null for standard output.</summary>
    public string? Ending => Path.GetExtension(_path)?.ToLowerInvariant();

    /// <summary>Whether the result goes to a terminal.</summary>
    public bool IsTerminal => _path is null && _console.OutputIsTerminal;

    /// <summary>Chooses what the user asked for.</summary>
    /// <param name="file">The file, or null.</param>
    /// <param name="console">The console.</param>
    /// <returns>The place.</returns>
    /// <exception cref="UnusableInputException">The folder of the file does not exist, or the file is a folder.</exception>
    public static OutputFile Choose(string? file, ToolConsole console)
    {
        var path = file is null ? null : Path.GetFullPath(file, console.Folder);
        if (path is not null && !Directory.Exists(Path.GetDirectoryName(path)))
            throw new UnusableInputException($"the folder of {file} does not exist; create it first");
        if (Directory.Exists(path)) throw new UnusableInputException($"{file} is a folder; name a file in it");
        return new OutputFile(path, console);
    }

    /// <summary>Stops before an input would be written over.</summary>
    /// <param name="files">The full paths of the input.</param>
    /// <exception cref="UnusableInputException">The file is one of them, or a link to one.</exception>
    public void RefuseToOverwrite(IEnumerable<string> files)
    {
        if (_path is not null && files.Select(Target).Contains(Target(_path), StringComparer.Ordinal))
            throw new UnusableInputException($"{Path.GetFileName(_path)} is input and output; write to another file");
    }

    /// <summary>Writes a result.</summary>
    /// <param name="write">Writes it to a stream.</param>
    /// <exception cref="UnusableInputException">The file, or standard output, can't be written.</exception>
    public void Write(Action<Stream> write)
    {
        if (_path is null)
        {
            _console.Write(write);
            return;
        }

        try
        {
            using var stream = File.Create(_path);
            write(stream);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{Path.GetFileName(_path)} cannot be written: {failure.Message}");
        }
    }

    // Links in a circle lead nowhere, and so to no input.
    private static string Target(string path)
    {
        try
        {
            return File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        }
        catch (IOException)
        {
            return path;
        }
    }
}
