using System;
using CorpusGen.Extraction.Quotes.Evidence;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// The name of a rule, or a name or term of evidence, in lower case and without blanks: phrase, before, preposition-of. Evidence is weighed for every
/// candidate of every quotation by the hashes of its terms, which are made once; letters are for tables and people.
/// </summary>
internal sealed class Term
{
    private readonly string _opening;
    private readonly string _word;
    private string? _text;

    /// <summary>Makes a term.</summary>
    /// <param name="opening">The term, or what stands before the word.</param>
    /// <param name="word">A word of a text, as written.</param>
    public Term(string opening, string word = "")
    {
        _opening = opening;
        _word = word;
        Hash = EvidenceKey.HashOf(word.AsSpan(), EvidenceKey.HashOf(opening.AsSpan()));
    }

    /// <summary>What evidence is found by.</summary>
    public ulong Hash { get; }

    /// <summary>The term as tables write it.</summary>
    public string Text => _text ??= _opening + EvidenceKey.Fold(_word.AsSpan());

    /// <inheritdoc/>
    public override string ToString() => Text;
}
