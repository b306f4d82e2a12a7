using System;
using System.IO;
using System.Text;

namespace CorpusGen.Tool;

/// <summary>Where the tool reads and writes: the process's own streams and files, or a test's.</summary>
internal sealed record ToolConsole
{
    /// <summary>Standard input, as bytes.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, as bytes: UTF-8 without byte order mark.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>Reads a file; a test's may fail as no test can make a file fail for everybody who runs it.</summary>
    public Func<string, byte[]> ReadFile { get; init; } = File.ReadAllBytes;

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>How many columns a table may take.</summary>
    public int Width { get; init; } = 120;

    /// <summary>The encoding of everything the tool writes.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own streams.</summary>
    public static ToolConsole OfProcess()
    {
        var console = new ToolConsole
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), Encoding) { AutoFlush = true, NewLine = "\n" },
            Folder = Environment.CurrentDirectory,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };

        // A terminal that does not tell its width says 0.
        return console.OutputIsTerminal && Console.WindowWidth is var width and > 0 ? console with { Width = width } : console;
    }

    /// <summary>Writes to <see cref="Output"/>.</summary>
    /// <param name="write">Writes.</param>
    /// <exception cref="UnusableInputException">It takes nothing: the disk is full, or it is closed.</exception>
    public void Write(Action<Stream> write)
    {
        try
        {
            write(Output);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"standard output cannot be written: {failure.Message}");
        }
    }

    /// <summary>A writer on <see cref="Output"/> that leaves it open.</summary>
    public StreamWriter OpenOutput() => OpenText(Output);

    /// <summary>A text writer as all formats use it: UTF-8, LF, the stream left open.</summary>
    public static StreamWriter OpenText(Stream stream) => new(stream, Encoding, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
}
