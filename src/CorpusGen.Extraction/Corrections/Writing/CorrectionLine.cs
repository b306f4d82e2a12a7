using CorpusGen.Extraction.Yaml;

namespace CorpusGen.Extraction.Corrections.Writing;

/// <summary>A key of a correction with its value, to be written.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; null for none.</param>
/// <param name="IsText">Whether it is a text, and not a number or a truth.</param>
public sealed record CorrectionLine(string Key, string? Value, bool IsText = true)
{
    /// <summary>The key and the value as YAML.</summary>
    /// <param name="isInBrackets">Whether they stand between brackets.</param>
    /// <returns>YAML on one line.</returns>
    internal string Write(bool isInBrackets) => $"{Key}: {WriteValue(isInBrackets)}";

    /// <summary>The value as YAML.</summary>
    /// <param name="isInBrackets">Whether it stands between brackets.</param>
    /// <returns>YAML on one line.</returns>
    internal string WriteValue(bool isInBrackets) => Value is null ? "null" : IsText ? YamlScalarWriter.Write(Value, isInBrackets) : Value;
}
