/// <summary>A source: a person, a body or a text that is quoted. Two are equal when their ids are.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:Speaker}}
{
    private readonly {{CorpusReader}} _reader;
    private readonly {{Span}}[] _places;
    private global::System.Collections.Generic.IReadOnlyList<{{Quote}}>? _quotes;
    private global::System.Collections.Generic.IReadOnlyList<{{Article}}>? _articles;

    internal {{Name:Speaker}}({{CorpusReader}} reader, {{CorpusReader}}.Row row)
    {
        _reader = reader;
        Id = row.Text(1);
        Name = row.Text(2);
        Kind = ({{SpeakerKind}})row.Number(3);
        Gender = ({{Gender}}?)row.OptionalNumber(4);
        Affiliation = row.Optional(5);
        Roles = {{CorpusReader}}.List(row.Texts(6));
        Aliases = {{CorpusReader}}.List(row.Texts(7));
        _places = row.Places(8);
    }

    /// <summary>The name in lower case with hyphens; longer where two share a name.</summary>
    public string Id { get; }

    /// <summary>The fullest form of the name in the corpus, without titles; of an unnamed source the noun phrase without article.</summary>
    public string Name { get; }

    /// <summary>What kind of source it is.</summary>
    public {{SpeakerKind}} Kind { get; }

    /// <summary>The gender of the pronouns the articles use; null where they use none or disagree. Nothing is concluded from names.</summary>
    public {{Gender}}? Gender { get; }

    /// <summary>The body the person speaks for, as written; null where no article says.</summary>
    public string? Affiliation { get; }

    /// <summary>Titles and roles as written, most frequent first; empty where there is none.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Roles { get; }

    /// <summary>Other forms of the name as written, most frequent first; empty where there is none.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Aliases { get; }

    /// <summary>All quotes, in the order of the corpus; empty for one who is a candidate alone.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{Quote}}> Quotes =>
        _quotes ?? {{CorpusReader}}.Keep(ref _quotes, {{CorpusReader}}.List(global::System.Array.ConvertAll(_places, _reader.Quote)));

    /// <summary>The articles that quote the speaker, each once, in the order of the corpus.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{Article}}> Articles =>
        _articles ?? {{CorpusReader}}.Keep(ref _articles, MakeArticles());

    /// <summary>Whether the other speaker has the same id.</summary>
    /// <param name="other">The other speaker.</param>
    /// <returns>True when it has.</returns>
    public bool Equals({{Speaker}}? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The name and the first role.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Roles.Count == 0 ? Name : Name + ", " + Roles[0];

    private global::System.Collections.Generic.IReadOnlyList<{{Article}}> MakeArticles()
    {
        var articles = new global::System.Collections.Generic.List<{{Article}}>();
        foreach (var quote in Quotes)
        {
            if (articles.Count == 0 || !articles[articles.Count - 1].Equals(quote.Article)) articles.Add(quote.Article);
        }

        return {{CorpusReader}}.List(articles.ToArray());
    }
}
