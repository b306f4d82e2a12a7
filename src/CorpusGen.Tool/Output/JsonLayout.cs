using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusGen.Tool.Output;

/// <summary>How JSON looks: quotation marks and accents stay readable, lines end in LF everywhere.</summary>
internal static class JsonLayout
{
    /// <summary>How many bytes to gather before they are written.</summary>
    public const int FlushAbove = 1 << 16;

    /// <summary>For people and diffs.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
    };

    /// <summary>For one object a line.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
