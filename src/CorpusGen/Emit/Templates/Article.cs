/// <summary>A document of the corpus and what it says of itself. Two are equal when their ids are.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:Article}}
{
    private readonly {{CorpusReader}} _reader;
    private readonly int _position;
    private {{CorpusReader}}.Row? _row;
    private global::System.WeakReference<string>? _text;
    private global::System.WeakReference<string>? _body;
    private global::System.Collections.Generic.IReadOnlyList<{{Contributor}}>? _contributors;
    private global::System.Collections.Generic.IReadOnlyList<string>? _tags;
    private global::System.Collections.Generic.IReadOnlyList<{{Span}}>? _paragraphs;
    private global::System.Collections.Generic.IReadOnlyList<{{Region}}>? _regions;
    private global::System.Collections.Generic.IReadOnlyList<{{Tweet}}>? _tweets;
    private global::System.Collections.Generic.IReadOnlyList<{{Quote}}>? _quotes;
    private global::System.Collections.Generic.IReadOnlyList<{{Speaker}}>? _speakers;

    internal {{Name:Article}}({{CorpusReader}} reader, int position)
    {
        _reader = reader;
        _position = position;
    }

    /// <summary>The id of the front matter; else the file's name without extension, with the folders before it that tell two of one name apart.</summary>
    public string Id => Row.Text(1);

    /// <summary>The file's path relative to the project, with forward slashes.</summary>
    public string SourcePath => Row.Text(2);

    /// <summary>The headline on one line, a title in the front matter before it; where there is neither, the first words of the text with an ellipsis.</summary>
    public string Title => Row.Optional(3) ?? Row.Text(4);

    /// <summary>The title of the front matter, else the headline as it stands in the text; null where the article opens with its first sentence.</summary>
    public string? Headline => Row.Optional(4);

    /// <summary>The person or agency that wrote the article; of several in the front matter the first. Null where none is named; an account that posted it is no author.</summary>
    public string? Author => Row.Optional(5);

    /// <summary>The day of publication, without time; null unless the article or its front matter states it. The date of a web page is not taken.</summary>
    public global::System.DateTime? Published => Row.Date(6);

    /// <summary>The place before the first sentence (BRUSSELS); null where there is none.</summary>
    public string? Dateline => Row.Optional(7);

    /// <summary>The outlet; null where neither the front matter nor the article names one.</summary>
    public string? Publisher => Row.Optional(8);

    /// <summary>The article's address; null where the front matter gives none.</summary>
    public string? Url => Row.Optional(9);

    /// <summary>The language of the text as a code: that of the front matter, else en.</summary>
    public string Language => Row.Text(10);

    /// <summary>What the front matter files the article under, in its order; empty where it says nothing.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Tags =>
        _tags ?? {{CorpusReader}}.Keep(ref _tags, {{CorpusReader}}.List(Row.Texts(18)));

    /// <summary>The line that credits an agency; null where there is none.</summary>
    public string? Credit => Row.Optional(11);

    /// <summary>Those named as having contributed: further authors of the front matter, then those of the text; empty where nobody is.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{Contributor}}> Contributors =>
        _contributors ?? {{CorpusReader}}.Keep(ref _contributors, MakeContributors());

    /// <summary>The text exactly as stored, without byte order mark; every span counts UTF-16 code units in it.</summary>
    /// <remarks>It is decoded when it is asked for and not kept: while no one holds it, the garbage collector may take it, and the next call decodes it again.</remarks>
    /// <exception cref="global::System.InvalidOperationException">The project keeps no texts (CorpusGenTextStorage is None), or the packed texts are not those the code was made from.</exception>
    public string Text => {{CorpusReader}}.Lend(ref _text, () => _reader.ReadText(_position));

    /// <summary>Writes <c>Text</c> to a stream as UTF-8, without byte order mark, in one write. Texts that are packed as a resource are copied, not decoded, and nothing is kept.</summary>
    /// <param name="destination">The stream, written to from its position on: a file, a response, or a memory stream that is reused to scan many articles.</param>
    /// <exception cref="global::System.ArgumentNullException">There is no stream.</exception>
    /// <exception cref="global::System.InvalidOperationException">As for <c>Text</c>.</exception>
    public void CopyUtf8To(global::System.IO.Stream destination) =>
        _reader.CopyText(_position, destination ?? throw new global::System.ArgumentNullException(nameof(destination)));

    /// <summary>The article's own paragraphs, joined by an empty line; furniture of the page is left out.</summary>
    /// <remarks>Kept no longer than <c>Text</c>.</remarks>
    /// <exception cref="global::System.InvalidOperationException">As for <c>Text</c>.</exception>
    public string Body => {{CorpusReader}}.Lend(ref _body, MakeBody);

    /// <summary>Where the article's own paragraphs stand, in the order of the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{Span}}> Paragraphs =>
        _paragraphs ?? {{CorpusReader}}.Keep(ref _paragraphs, {{CorpusReader}}.List(Row.Spans(13)));

    /// <summary>What each stretch of the text is for, in the order of the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{Region}}> Regions =>
        _regions ?? {{CorpusReader}}.Keep(ref _regions, MakeRegions());

    /// <summary>The embedded posts, in the order of the text; empty where there is none.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{Tweet}}> Tweets =>
        _tweets ?? {{CorpusReader}}.Keep(ref _tweets, MakeTweets());

    /// <summary>The quotes, in the order of the text; empty where there is none.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{Quote}}> Quotes =>
        _quotes ?? {{CorpusReader}}.Keep(ref _quotes, {{CorpusReader}}.List(_reader.Quotes(_position)));

    /// <summary>The speakers of the quotes, each once, in the order of their first quote.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{Speaker}}> Speakers =>
        _speakers ?? {{CorpusReader}}.Keep(ref _speakers, MakeSpeakers());

    /// <summary>The family of articles on the same sayings or sentences; null where the article stands alone.</summary>
    public {{ArticleFamily}}? Family => _reader.FamilyOf(_position);

    private {{CorpusReader}}.Row Row => _row ?? {{CorpusReader}}.Keep(ref _row, _reader.RowOf(_position));

    /// <summary>Whether the other article has the same id.</summary>
    /// <param name="other">The other article.</param>
    /// <returns>True when it has.</returns>
    public bool Equals({{Article}}? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The title and where the article comes from.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Title + " (" + SourcePath + ")";

    private global::System.Collections.Generic.IReadOnlyList<{{Contributor}}> MakeContributors()
    {
        var parts = Row.Texts(12);
        var contributors = new {{Contributor}}[parts.Length / 2];
        for (var i = 0; i < contributors.Length; i++)
        {
            contributors[i] = new {{Contributor}}(parts[2 * i], parts[(2 * i) + 1].Length == 0 ? null : parts[(2 * i) + 1]);
        }

        return {{CorpusReader}}.List(contributors);
    }

    private string MakeBody()
    {
        var text = Text;
        var paragraphs = new string[Paragraphs.Count];
        for (var i = 0; i < paragraphs.Length; i++) paragraphs[i] = text.Substring(Paragraphs[i].Start, Paragraphs[i].Length);
        return string.Join("\n\n", paragraphs);
    }

    private global::System.Collections.Generic.IReadOnlyList<{{Region}}> MakeRegions()
    {
        var kinds = Row.Numbers(14);
        var spans = Row.Spans(15);
        var regions = new {{Region}}[kinds.Length];
        for (var i = 0; i < regions.Length; i++) regions[i] = new {{Region}}(({{RegionKind}})kinds[i], spans[i]);
        return {{CorpusReader}}.List(regions);
    }

    private global::System.Collections.Generic.IReadOnlyList<{{Tweet}}> MakeTweets()
    {
        var rows = _reader.RowsOf(_position);
        var tweets = new global::System.Collections.Generic.List<{{Tweet}}>();
        for (var i = 1; i < rows.Count && rows[i][0] == 'T'; i++)
        {
            var row = new {{CorpusReader}}.Row(rows[i]);
            var quote = row.OptionalNumber(7) is int position ? Quotes[position] : null;
            tweets.Add(new {{Tweet}}(row, _reader.Words(_position, row.Span(1)), quote));
        }

        return {{CorpusReader}}.List(tweets.ToArray());
    }

    private global::System.Collections.Generic.IReadOnlyList<{{Speaker}}> MakeSpeakers()
    {
        var speakers = new global::System.Collections.Generic.List<{{Speaker}}>();
        foreach (var quote in Quotes)
        {
            if (quote.Speaker is { } speaker && !speakers.Contains(speaker)) speakers.Add(speaker);
        }

        return {{CorpusReader}}.List(speakers.ToArray());
    }
}
