using System;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Emit;

/// <summary>Words to C# identifiers.</summary>
internal static class Identifier
{
    /// <summary>
    /// The longest name: metadata ends at 1,023 bytes of UTF-8, and an accessor's prefix and what tells two of one name apart
    /// come on top.
    /// </summary>
    public const int Longest = 200;

    /// <summary>A namespace anyone can write: `my-app.2` becomes `my_app._2`, as the templates of the SDK have it.</summary>
    /// <param name="name">The name asked for.</param>
    /// <returns>A legal namespace, or an empty string for the global one.</returns>
    public static string Namespace(string name) =>
        string.Join(".", name.Split('.').Select(p => p.Trim()).Where(p => p.Length > 0).Select(Legal));

    /// <summary>The name of a type.</summary>
    /// <param name="name">The name asked for.</param>
    /// <returns>
    /// The name with an underscore for every character that may not stand there. Keywords get an @, and so do names of small
    /// letters alone: C# takes new keywords from among them, and warns of types that bear them.
    /// </returns>
    public static string TypeName(string name)
    {
        var identifier = Legal(name);
        return identifier.All(c => c is >= 'a' and <= 'z') ? "@" + identifier : identifier;
    }

    /// <summary>The name a compilation knows a type by.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="name">The type.</param>
    /// <returns>The name without any @.</returns>
    public static string MetadataName(string space, string name) =>
        (space.Length == 0 ? name : space + "." + name).Replace("@", string.Empty);

    /// <summary>Words as one name in Pascal case: “NATO and Russia eye more talks” becomes `NatoAndRussiaEyeMoreTalks`.</summary>
    /// <param name="text">The words; accents stay, marks and signs go.</param>
    /// <param name="limit">The length beyond which no further word is taken.</param>
    /// <returns>Letters and digits alone, not yet a legal identifier where a digit comes first; empty where there is neither.</returns>
    public static string Pascal(string text, int limit = int.MaxValue)
    {
        var name = new StringBuilder(text.Length);
        var start = 0;
        foreach (var character in Compose(text))
        {
            if (IsPart(character, insideWord: name.Length > start)) name.Append(character);
            else if (!IsSilent(character) && !EndWord(name, ref start, limit)) return name.ToString();
        }

        EndWord(name, ref start, limit);
        return name.ToString();
    }

    // False where the word is too much: it and what follows is left out.
    private static bool EndWord(StringBuilder name, ref int start, int limit)
    {
        if (name.Length == start) return true;
        if (start > 0 && name.Length > limit)
        {
            name.Length = start;
            return false;
        }

        Capitalise(name, start);
        name.Length = start = Math.Min(name.Length, limit);
        return true;
    }

    private static string Legal(string name)
    {
        var builder = new StringBuilder(name.Length + 1);
        foreach (var character in Compose(name.TrimStart('@')).Take(Longest))
        {
            builder.Append(SyntaxFacts.IsIdentifierPartCharacter(character) && !IsInvisible(character) ? character : '_');
        }

        // One underscore alone is what code throws values away with.
        if (builder.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(builder[0]) || builder.ToString() == "_") builder.Insert(0, '_');
        var identifier = builder.ToString();
        return SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;
    }

    // Composed and decomposed accents are one name.
    private static string Compose(string text)
    {
        if (text.All(c => c < 0x80)) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var last = composed.Length - 1;
            if (last >= 0 && AccentedLetters.TryCompose(composed[last], character, out var accented)) composed[last] = accented;
            else composed.Append(character);
        }

        return composed.ToString();
    }

    // An apostrophe belongs to its word (don't), invisible characters to nothing; letters beyond the basic plane C# has not.
    private static bool IsSilent(char character) => character is '\'' or '’' or 'ʼ' || IsInvisible(character) || char.IsSurrogate(character);

    private static bool IsInvisible(char character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static bool IsPart(char character, bool insideWord) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber => true,
        UnicodeCategory.ModifierLetter => character != 'ʼ',
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => insideWord,
        _ => false,
    };

    // .NET's own rule for acronyms: two letters stay (EU), longer ones don't (Nato). McAllister keeps its inner capital.
    private static void Capitalise(StringBuilder name, int start)
    {
        var isAcronym = name.Length - start > 2;
        for (var i = start; i < name.Length; i++) isAcronym &= !char.IsLower(name[i]);
        name[start] = char.ToUpperInvariant(name[start]);
        if (!isAcronym) return;
        for (var i = start + 1; i < name.Length; i++) name[i] = char.ToLowerInvariant(name[i]);
    }
}
