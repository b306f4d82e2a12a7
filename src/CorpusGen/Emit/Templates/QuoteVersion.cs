/// <summary>A quote as a version of a saying, compared with the saying's reference.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:QuoteVersion}}
{
    internal {{Name:QuoteVersion}}({{Quote}} quote, {{Fidelity}} fidelity, double similarity, string[] changes)
    {
        Quote = quote;
        Fidelity = fidelity;
        Similarity = similarity;
        var words = new global::System.Collections.Generic.List<{{WordChange}}>();
        for (var i = 0; i < changes.Length;)
        {
            var isWrittenOnce = changes[i] == "=";
            var kind = isWrittenOnce ? {{ChangeKind}}.Kept : ({{ChangeKind}})(changes[i][0] - '0');
            words.Add(new {{WordChange}}(kind, changes[i + 1], changes[isWrittenOnce ? i + 1 : i + 2]));
            i += isWrittenOnce ? 2 : 3;
        }

        Changes = {{CorpusReader}}.List(words.ToArray());
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
