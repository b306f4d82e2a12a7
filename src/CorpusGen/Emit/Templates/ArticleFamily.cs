/// <summary>Articles that share two or more sayings, or a large part of their sentences, directly or through others. Two are equal when their ids are.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:ArticleFamily}}
{
    private readonly {{CorpusReader}} _reader;
    private readonly int _closest;
    private readonly int[] _members;
    private readonly {{CorpusReader}}.Row[] _rows;
    private global::System.Collections.Generic.IReadOnlyList<{{Article}}>? _articles;
    private global::System.Collections.Generic.IReadOnlyList<{{ArticleLink}}>? _links;

    internal {{Name:ArticleFamily}}({{CorpusReader}} reader, {{CorpusReader}}.Row row, {{CorpusReader}}.Row[] links)
    {
        _reader = reader;
        _rows = links;
        Id = row.Text(1);
        _closest = row.Number(2);
        _members = row.Numbers(3);
    }

    /// <summary>The id of the closest article: it changes only when that does.</summary>
    public string Id { get; }

    /// <summary>The articles, in the order of the corpus; at least two.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{Article}}> Articles =>
        _articles ?? {{CorpusReader}}.Keep(ref _articles, {{CorpusReader}}.List(global::System.Array.ConvertAll(_members, _reader.Article)));

    /// <summary>The article closest to the original.</summary>
    public {{Article}} Closest => _reader.Article(_closest);

    /// <summary>The pairs that hold the family together.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{ArticleLink}}> Links =>
        _links ?? {{CorpusReader}}.Keep(ref _links, MakeLinks());

    /// <summary>Whether the other family has the same id.</summary>
    /// <param name="other">The other family.</param>
    /// <returns>True when it has.</returns>
    public bool Equals({{ArticleFamily}}? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The closest article's title and how many articles there are.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Closest.Title + " (" + _members.Length.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + " articles)";

    private global::System.Collections.Generic.IReadOnlyList<{{ArticleLink}}> MakeLinks()
    {
        var links = new {{ArticleLink}}[_rows.Length];
        for (var i = 0; i < links.Length; i++)
        {
            var row = _rows[i];
            links[i] = new {{ArticleLink}}(_reader.Article(row.Number(1)), _reader.Article(row.Number(2)), row.Real(3), row.Number(4));
        }

        return {{CorpusReader}}.List(links);
    }
}
