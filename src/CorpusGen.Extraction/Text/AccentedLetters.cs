namespace CorpusGen.Extraction.Text;

/// <summary>
/// Puts a letter and an accent stored after it together, as Unicode's form C does. The framework's own normalisation does
/// nothing where it runs without ICU, and neither an id nor a name in code may depend on that.
/// </summary>
public static class AccentedLetters
{
    /// <summary>Puts two characters together.</summary>
    /// <param name="letter">A letter.</param>
    /// <param name="accent">A combining accent.</param>
    /// <param name="accented">The letter with its accent.</param>
    /// <returns>True where there is such a letter.</returns>
    public static bool TryCompose(char letter, char accent, out char accented)
    {
        var (letters, composed) = With(accent);
        var small = char.ToLowerInvariant(letter);
        var index = letters.IndexOf(small);
        accented = index < 0 ? letter : composed[index];
        return index >= 0 && (small == letter || HasCapital(ref accented));
    }

    // A few of them are small letters alone.
    private static bool HasCapital(ref char accented)
    {
        var capital = char.ToUpperInvariant(accented);
        if (capital == accented) return false;
        accented = capital;
        return true;
    }

    private static (string Letters, string Composed) With(char accent) => accent switch
    {
        '\u0300' => ("aeinouwyâăêôơư", "àèìǹòùẁỳầằềồờừ"),
        '\u0301' => ("acegiklmnoprsuwyzâăêôơưæø", "áćéǵíḱĺḿńóṕŕśúẃýźấắếốớứǽǿ"),
        '\u0302' => ("aceghijosuwyz", "âĉêĝĥîĵôŝûŵŷẑ"),
        '\u0303' => ("aeinouvyâăêôơư", "ãẽĩñõũṽỹẫẵễỗỡữ"),
        '\u0304' => ("aegiouyæ", "āēḡīōūȳǣ"),
        '\u0306' => ("aegiou", "ăĕğĭŏŭ"),
        '\u0307' => ("abcdefghmnoprstwxyz", "ȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏż"),
        '\u0308' => ("aehiotuwxy", "äëḧïöẗüẅẍÿ"),
        '\u0309' => ("aeiouyâăêôơư", "ảẻỉỏủỷẩẳểổởử"),
        '\u030A' => ("auwy", "åůẘẙ"),
        '\u030B' => ("ou", "őű"),
        '\u030C' => ("acdeghijklnorstuz", "ǎčďěǧȟǐǰǩľňǒřšťǔž"),
        '\u0323' => ("abdehiklmnorstuvwyzâăêôơư", "ạḅḍẹḥịḳḷṃṇọṛṣṭụṿẉỵẓậặệộợự"),
        '\u0327' => ("cdeghklnrst", "çḑȩģḩķļņŗşţ"),
        '\u0328' => ("aeiou", "ąęįǫų"),
        _ => (string.Empty, string.Empty),
    };
}
