/// <summary>One saying and the quotes that report it. Two are equal when their ids are.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:Utterance}}
{
    private readonly {{CorpusReader}} _reader;
    private readonly {{Span}} _reference;
    private readonly {{CorpusReader}}.Row[] _rows;
    private global::System.Collections.Generic.IReadOnlyList<{{QuoteVersion}}>? _versions;

    internal {{Name:Utterance}}({{CorpusReader}} reader, {{CorpusReader}}.Row row, {{CorpusReader}}.Row[] versions)
    {
        _reader = reader;
        _rows = versions;
        Id = row.Text(1);
        IsContested = row.Number(2) == 1;
        _reference = row.Span(3);
    }

    /// <summary>The id of the reference: it changes only when the reference does.</summary>
    public string Id { get; }

    /// <summary>Who said it, as the reference has it; null where that names nobody.</summary>
    public {{Speaker}}? Speaker => Reference.Speaker;

    /// <summary>The version closest to the original.</summary>
    public {{Quote}} Reference => _reader.Quote(_reference);

    /// <summary>All versions, the reference first; at least two.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{QuoteVersion}}> Versions =>
        _versions ?? {{CorpusReader}}.Keep(ref _versions, MakeVersions());

    /// <summary>Whether versions name different speakers.</summary>
    public bool IsContested { get; }

    /// <summary>Whether the other saying has the same id.</summary>
    /// <param name="other">The other saying.</param>
    /// <returns>True when it has.</returns>
    public bool Equals({{Utterance}}? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The reference and how many versions there are.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Reference.ToString() + " (" + (_rows.Length + 1).ToString(global::System.Globalization.CultureInfo.InvariantCulture) + " versions)";

    private global::System.Collections.Generic.IReadOnlyList<{{QuoteVersion}}> MakeVersions()
    {
        var versions = new {{QuoteVersion}}[_rows.Length + 1];
        versions[0] = new {{QuoteVersion}}(Reference, {{Fidelity}}.Reference, 1, new string[0]);
        for (var i = 0; i < _rows.Length; i++)
        {
            var row = _rows[i];
            versions[i + 1] = new {{QuoteVersion}}(_reader.Quote(row.Span(1)), ({{Fidelity}})row.Number(2), row.Real(3), row.Texts(4));
        }

        return {{CorpusReader}}.List(versions);
    }
}
