using System;
using System.IO;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Input;

namespace CorpusGen.Tool.Explanation;

/// <summary>A document, what the engine found in it, and why.</summary>
/// <param name="Explanation">The facts and the reasons.</param>
/// <param name="Corpus">The document as a corpus of its own, for the ids that <c>extract</c> prints.</param>
internal sealed record ExplainedDocument(DocumentExplanation Explanation, CorpusFacts Corpus)
{
    /// <summary>The document.</summary>
    public DocumentText Document => Explanation.Facts.Document;

    /// <summary>Reads and explains the document of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="console">The folder that paths are told from.</param>
    /// <param name="command">The command that asks, for its messages.</param>
    /// <returns>The document with the reasons.</returns>
    /// <exception cref="UnusableInputException">There is no such file, or it is no text.</exception>
    public static ExplainedDocument Read(PlaceInFile place, ToolConsole console, string command = "explain")
    {
        var document = FileOf(place, console, command).Load(out var problem)
            ?? throw new UnusableInputException($"{place.File} cannot be {command}ed: {problem}");
        var explanation = DocumentExplainer.Explain(document);
        return new ExplainedDocument(explanation, CorpusLinker.Link([explanation.Facts]));
    }

    private static FileDocument FileOf(PlaceInFile place, ToolConsole console, string command)
    {
        if (Directory.Exists(place.FullPath)) throw new UnusableInputException($"{place.File} is a folder; name a file in it");
        if (!File.Exists(place.FullPath)) throw Missing(place.File, command);
        if (IsJsonLines(place.FullPath)) throw new UnusableInputException($"{place.File} holds many documents; save the one to {command} as a text file");
        return new FileDocument(place.FullPath, console);
    }

    private static UnusableInputException Missing(string file, string command) => file switch
    {
        "-" => new UnusableInputException($"{command} reads a file, not standard input; name one"),
        _ when file.StartsWith('-') => new UnknownOptionException(file),
        _ => new UnusableInputException($"there is no file {file}; check the path"),
    };

    private static bool IsJsonLines(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
}
