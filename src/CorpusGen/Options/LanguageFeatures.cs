using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Options;

/// <summary>What the project's language allows.</summary>
/// <param name="HasRecords">C# 9 and up: the floor.</param>
/// <param name="HasUtf8Literals">C# 11 and up.</param>
/// <param name="Version">The version as users write it, for messages.</param>
internal sealed record LanguageFeatures(bool HasRecords, bool HasUtf8Literals, string Version)
{
    /// <summary>Reads them from the compiler's parse options.</summary>
    /// <param name="options">The parse options.</param>
    /// <returns>The features, by value.</returns>
    public static LanguageFeatures Of(ParseOptions options)
    {
        var version = options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.CSharp1;
        return new(version >= LanguageVersion.CSharp9, version >= LanguageVersion.CSharp11, version.ToDisplayString());
    }
}
