using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Yaml;

/// <summary>The characters that YAML allows as they are; others need an escape between double quotes.</summary>
internal static class YamlCharacters
{
    /// <summary>Finds the first character that may not stand in YAML: NUL, most other controls, half a surrogate pair.</summary>
    /// <param name="text">The document.</param>
    /// <param name="part">Where to look.</param>
    /// <returns>Its offset, or -1.</returns>
    public static int FindForbidden(string text, Span part)
    {
        for (var i = part.Start; i < part.End; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < part.End && char.IsLowSurrogate(text[i + 1])) i++;
            else if (!IsAllowed(text[i])) return i;
        }

        return -1;
    }

    /// <summary>Whether a character may stand in YAML as it is.</summary>
    /// <param name="character">The code unit; half a surrogate pair may not.</param>
    /// <returns>True when it may.</returns>
    public static bool IsAllowed(char character) => character switch
    {
        '\t' or '\n' or '\r' or '\u0085' => true,
        < ' ' or (>= '\u007F' and < '\u00A0') or '\uFFFE' or '\uFFFF' => false,
        _ => !char.IsSurrogate(character),
    };
}
