using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Tool.Commands;
using CorpusGen.Tool.Extraction;
using CorpusGen.Tool.Input;

namespace CorpusGen.Tool.Output;

/// <summary>Where a result goes, and in what form.</summary>
internal sealed class OutputTarget
{
    private readonly ToolConsole _console;
    private readonly string? _file;

    private OutputTarget(OutputFormat format, string? file, ToolConsole console)
    {
        Format = format;
        _file = file;
        _console = console;
    }

    /// <summary>The form.</summary>
    public OutputFormat Format { get; }

    /// <summary>Chooses what the user asked for, or what fits.</summary>
    /// <param name="request">The request.</param>
    /// <param name="console">The console.</param>
    /// <returns>The target.</returns>
    /// <exception cref="UnusableInputException">The folder of the output file does not exist.</exception>
    public static OutputTarget Choose(ExtractRequest request, ToolConsole console)
    {
        var file = request.Output is null ? null : Path.GetFullPath(request.Output, console.Folder);
        if (file is not null && !Directory.Exists(Path.GetDirectoryName(file)))
            throw new UnusableInputException($"the folder of {request.Output} does not exist; create it first");
        if (Directory.Exists(file)) throw new UnusableInputException($"{request.Output} is a folder; name a file in it");
        return new OutputTarget(FormatOf(request.Format ?? FittingName(file, console), file, console), file, console);
    }

    /// <summary>Stops before an input would be written over.</summary>
    /// <param name="documents">The input.</param>
    /// <exception cref="UnusableInputException">The output file is one of them.</exception>
    public void RefuseToOverwrite(IEnumerable<PendingDocument> documents)
    {
        if (_file is not null && documents.Any(document => document.FullPath == _file))
            throw new UnusableInputException($"{Path.GetFileName(_file)} is input and output; write to another file");
    }

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="UnusableInputException">The output file can't be written.</exception>
    public void Write(ExtractionResult result)
    {
        if (_file is null)
        {
            Format.Write(result, _console.Output);
            return;
        }

        try
        {
            using var stream = File.Create(_file);
            Format.Write(result, stream);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{Path.GetFileName(_file)} cannot be written: {failure.Message}");
        }
    }

    private static string FittingName(string? file, ToolConsole console) => Path.GetExtension(file)?.ToLowerInvariant() switch
    {
        ".jsonl" or ".ndjson" => "jsonl",
        ".csv" => "csv",
        null => console.OutputIsTerminal ? "table" : "json",
        _ => "json",
    };

    private static OutputFormat FormatOf(string name, string? file, ToolConsole console) => name switch
    {
        "jsonl" => new JsonLinesFormat(),
        "csv" => new CsvFormat(),
        "table" => new TableFormat(console.Width, isTerminal: console.OutputIsTerminal && file is null),
        _ => new JsonFormat(),
    };
}
