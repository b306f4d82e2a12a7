using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using CorpusGen.Tool.Commands;

namespace CorpusGen.Tool.Tests;

/// <summary>Runs the command in this process, in a folder of its own.</summary>
public sealed class ToolRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpusgen-tool-");

    public int Status { get; private set; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public bool IsTerminal { get; init; }

    /// <summary>Called with the name of each file before it is read; what it throws is what reading throws.</summary>
    public Action<string> BeforeReading { get; set; } = _ => { };

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public string Place(string path) => Path.Combine(_folder.FullName, path);

    public ToolRun With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public ToolRun With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Place(path))!);
        File.WriteAllBytes(Place(path), bytes);
        return this;
    }

    public ToolRun Run(params string[] arguments) => RunWithInput("", arguments);

    public ToolRun RunIn(string folder, params string[] arguments) => Run("", Place(folder), arguments);

    public ToolRun RunWithInput(string input, params string[] arguments) => Run(input, _folder.FullName, arguments);

    private ToolRun Run(string input, string folder, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        Status = CorpusGenCommand.Run(arguments, new ToolConsole
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            Folder = folder,
            ReadFile = Read,
            OutputIsTerminal = IsTerminal,
            Width = 80,
        });
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = error.ToString();
        return this;
    }

    private byte[] Read(string path)
    {
        BeforeReading(Path.GetFileName(path));
        return File.ReadAllBytes(path);
    }

    public IEnumerable<string> DocumentIds()
    {
        foreach (var document in Json.GetProperty("documents").EnumerateArray()) yield return document.GetProperty("id").GetString()!;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
