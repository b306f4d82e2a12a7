/// <summary>A quote as a version of a saying, compared with the saying's reference.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:QuoteVersion}}
{
    internal {{Name:QuoteVersion}}({{Quote}} quote, {{Fidelity}} fidelity, double similarity, string[] changes)
    {
        Quote = quote;
        Fidelity = fidelity;
        Similarity = similarity;
        var words = new {{WordChange}}[changes.Length / 3];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new {{WordChange}}(({{ChangeKind}})(changes[3 * i][0] - '0'), changes[(3 * i) + 1], changes[(3 * i) + 2]);
        }

        Changes = {{CorpusReader}}.List(words);
    }

    /// <summary>The quote.</summary>
    public {{Quote}} Quote { get; }

    /// <summary>How faithful it is to the reference.</summary>
    public {{Fidelity}} Fidelity { get; }

    /// <summary>The share of words in common with the reference, 0 to 1; 1 for the reference itself.</summary>
    public double Similarity { get; }

    /// <summary>The words kept, added, removed and replaced, in order; together they spell both versions. Empty for the reference itself.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{WordChange}}> Changes { get; }

    /// <summary>How faithful the quote is, and the quote.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Fidelity.ToString() + ": " + Quote.ToString();
}
