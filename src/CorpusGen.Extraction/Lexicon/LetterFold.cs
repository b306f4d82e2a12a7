namespace CorpusGen.Extraction.Lexicon;

/// <summary>
/// The plain small letter of a letter: é, É and e are one, so that José, Jose and a decomposed José are one name. News wires
/// drop accents as they please.
/// </summary>
internal static class LetterFold
{
    /// <summary>The first of the combining marks.</summary>
    public const char FirstMark = '\u0300';

    private const char FirstLatin = '\u00C0';
    private const char FirstAdditional = '\u1E00';

    // Latin-1 and Latin Extended-A, from À to ſ, each by its plain letter.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    // Latin Extended Additional, from U+1E00 on: the letters of Vietnamese among them.
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwyẚsẜẝsẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỺỻỼỽỾỿ";

    /// <summary>Whether a character only adds an accent to the letter before it.</summary>
    /// <param name="letter">The character.</param>
    /// <returns>True for a combining mark.</returns>
    public static bool IsMark(char letter) => letter is >= FirstMark and <= '\u036F';

    /// <summary>The plain small letter.</summary>
    /// <param name="letter">A letter, or any other character.</param>
    /// <returns>The plain small letter; ’ as ' and white space as a blank; other characters as they are, in lower case.</returns>
    public static char Fold(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter,
        >= 'A' and <= 'Z' => (char)(letter | ' '),
        '\u2019' or '\u02BC' => '\'',
        < FirstLatin => char.IsWhiteSpace(letter) ? ' ' : letter,
        < '\u0180' => Latin[letter - FirstLatin],
        >= FirstAdditional and < '\u1F00' => Additional[letter - FirstAdditional],
        'ș' or 'Ș' => 's',
        'ț' or 'Ț' => 't',
        'ơ' or 'Ơ' => 'o',
        'ư' or 'Ư' => 'u',
        _ => char.IsWhiteSpace(letter) ? ' ' : char.ToLowerInvariant(letter),
    };
}
