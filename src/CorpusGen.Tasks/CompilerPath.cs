using System;
using System.IO;
using System.Linq;

namespace CorpusGen.Tasks;

/// <summary>Which paths reach the compiler as they are, with what the project says of them.</summary>
/// <remarks>
/// Its command line ends a name at a line end or a quotation mark and drops controls and bars without a word. Metadata come in
/// a configuration file, where a line ends at every line end that Unicode knows, and are looked up there by the path with each
/// colon taken for a separator.
/// The document would break the build or, worse, be missing from the corpus. All else was tried and comes through: blanks
/// at either end, commas, semicolons, brackets, braces, asterisks, question marks, number signs, per cent and at signs.
/// </remarks>
internal static class CompilerPath
{
    private const string LineEnds = "\u0085\u2028\u2029";

    /// <summary>Finds the first character that is lost on the way.</summary>
    /// <param name="path">A full path.</param>
    /// <returns>The character, or null where all come through.</returns>
    public static char? FindLost(string path)
    {
        foreach (var character in path)
        {
            if (character is < ' ' or '"' or '|' || LineEnds.IndexOf(character) >= 0 || IsLostColon(character)) return character;
        }

        return null;
    }

    /// <summary>Writes what a terminal would obey, and what would end the line of a diagnostic, as numbers.</summary>
    /// <param name="path">A path.</param>
    /// <returns>The path in visible characters.</returns>
    public static string Visible(string path) => string.Concat(path.Select(Visible));

    private static string Visible(char character) =>
        char.IsControl(character) || LineEnds.IndexOf(character) >= 0 ? FormattableString.Invariant($"\\u{(int)character:X4}") : character.ToString();

    // A file of Windows has one after the drive, and nowhere else.
    private static bool IsLostColon(char character) => character == ':' && Path.DirectorySeparatorChar == '/';
}
