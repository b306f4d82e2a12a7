using System;

namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>A message in which the words of a text mean nothing: no placeholder, no link.</summary>
internal static class SarifMessage
{
    /// <summary>Writes a message so that it reads as it is.</summary>
    /// <param name="message">The message.</param>
    /// <returns>Braces doubled, as the format wants them; no [words](address), which a reader would show as a link.</returns>
    public static string Of(string message) => message
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal)
        .Replace("](", "] (", StringComparison.Ordinal);
}
