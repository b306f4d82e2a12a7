using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Input;

/// <summary>Files, folders and standard input to documents and their corrections.</summary>
internal sealed class DocumentFinder
{
    private static readonly string[] TextEndings = [".txt", ".md"];
    private static readonly string[] JsonLinesEndings = [".jsonl", ".ndjson"];

    private readonly FoundDocuments _found = new();
    private readonly JsonLinesReader _jsonLines;
    private readonly ToolConsole _console;
    private readonly InputRequest _request;

    private bool _hasReadStandardInput;

    private DocumentFinder(InputRequest request, ToolConsole console)
    {
        _request = request;
        _console = console;
        _jsonLines = new JsonLinesReader(_found);
    }

    /// <summary>Finds the documents a request names.</summary>
    /// <param name="request">The request.</param>
    /// <param name="console">Where relative paths start and standard input is.</param>
    /// <returns>At least one document, each once.</returns>
    /// <exception cref="UnusableInputException">A path leads nowhere, or a line of JSON Lines is none.</exception>
    public static FoundDocuments Find(InputRequest request, ToolConsole console)
    {
        var finder = new DocumentFinder(request, console);
        foreach (var path in request.Paths) finder.Add(path);
        if (finder._found.Documents.Count == 0) throw new UnusableInputException("the input holds no document");
        return finder._found;
    }

    private void Add(string path)
    {
        if (path == "-")
        {
            AddStandardInput();
            return;
        }

        // An empty one would be the current folder, which a script whose variable is not set can't mean.
        if (string.IsNullOrWhiteSpace(path)) throw new UnusableInputException("an argument is empty; name a file or folder");
        var fullPath = Path.GetFullPath(path, _console.Folder);
        if (Directory.Exists(fullPath)) AddFolder(path, fullPath);
        else if (File.Exists(fullPath)) AddFile(fullPath);
        else if (path.StartsWith('-')) throw new UnknownOptionException(path);
        else throw new UnusableInputException($"there is no file or folder {path}; check the path");
    }

    private void AddStandardInput()
    {
        if (_hasReadStandardInput) return;
        _hasReadStandardInput = true;
        using var bytes = new MemoryStream();
        _console.Input.CopyTo(bytes);
        if (_request.Format == "jsonl")
        {
            _jsonLines.Read("stdin", bytes.ToArray());
            return;
        }

        var decoded = DocumentDecoder.Decode(bytes.ToArray());
        var document = decoded.Text is null ? null : new DocumentText("stdin", decoded.Text);
        _found.Documents.Add(new ReadDocument("stdin", document, decoded.Problem));
    }

    private void AddFolder(string path, string fullPath)
    {
        var endings = _request.Format == "jsonl" ? JsonLinesEndings : TextEndings;
        var files = FolderWalker.Files(fullPath).Where(file => HasEnding(file, [.. endings, CorrectionsFile.Ending]))
            .Order(StringComparer.Ordinal).ToList();
        if (!files.Exists(file => HasEnding(file, endings))) throw new UnusableInputException($"the folder {path} holds no *{string.Join(" and no *", endings)}");
        foreach (var file in files) AddFile(file);
    }

    private void AddFile(string fullPath)
    {
        if (!_found.Files.Add(fullPath)) return;
        var file = new FileDocument(fullPath, _console);
        if (HasEnding(fullPath, [CorrectionsFile.Ending]))
        {
            _found.Corrections.Add(file);
            return;
        }

        if ((_request.Format ?? (HasEnding(fullPath, JsonLinesEndings) ? "jsonl" : "text")) == "text")
        {
            _found.Documents.Add(file);
            return;
        }

        _jsonLines.Read(file.Path, ReadBytes(file.Path, fullPath));
    }

    private byte[] ReadBytes(string path, string fullPath)
    {
        try
        {
            return _console.ReadFile(fullPath);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{path} cannot be read: {failure.Message}");
        }
    }

    private static bool HasEnding(string path, string[] endings) =>
        endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
