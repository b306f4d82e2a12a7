/// <summary>Words between quotation marks, or a post, and who said them. Two are equal when their ids are.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:Quote}}
{
    private readonly {{CorpusReader}} _reader;
    private readonly int _article;
    private readonly int _position;
    private readonly {{Span}} _sentence;
    private readonly string? _speaker;
    private readonly {{Span}}? _cue;
    private readonly string? _lemma;
    private readonly string[] _ids;
    private readonly string[] _rules;
    private readonly string[] _others;
    private readonly int[] _continued;
    private string? _text;
    private {{Cue}}? _madeCue;
    private global::System.Collections.Generic.IReadOnlyList<{{Candidate}}>? _candidates;

    internal {{Name:Quote}}({{CorpusReader}} reader, {{Article}} article, int articlePosition, int position, string[] ids, string[] rules, {{CorpusReader}}.Row row)
    {
        _reader = reader;
        _article = articlePosition;
        _position = position;
        _ids = ids;
        _rules = rules;
        Article = article;
        Id = article.Id + "#" + row.Text(1);
        Kind = ({{QuoteKind}})row.Number(2);
        var segments = row.Spans(3);
        var content = row.Spans(4);
        Segments = {{CorpusReader}}.List(segments);
        Content = content.Length == 0 ? Segments : {{CorpusReader}}.List(content);
        Span = new {{Span}}(segments[0].Start, segments[segments.Length - 1].End - segments[0].Start);
        _sentence = row.Span(5);
        Line = row.Number(6);
        Column = row.Number(7);
        _speaker = Name(ids, row.OptionalNumber(8));
        Attribution = ({{Attribution}})row.Number(9);
        Confidence = row.Real(10);
        Rule = Name(rules, row.OptionalNumber(11));
        Mention = row.OptionalSpan(12);
        _cue = row.OptionalSpan(13);
        _lemma = row.Optional(14);
        Via = row.Optional(15);
        _continued = row.Numbers(16);
        _others = row.Texts(17);
    }

    /// <summary>The article's id, '#' and the first words: it stays when other quotes come or go.</summary>
    public string Id { get; }

    /// <summary>How the words report speech.</summary>
    public {{QuoteKind}} Kind { get; }

    /// <summary>The words of the segments, joined by “ … ” where the reporter interrupts and by a space where they run on.</summary>
    public string Text => _text ?? {{CorpusReader}}.Keep(ref _text, MakeText());

    /// <summary>Where the words stand, inside the marks: one span for each interrupted piece and each paragraph, at least one.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{Span}}> Segments { get; }

    /// <summary>The complete attributed content: the segments of direct speech, the whole reported clause of mixed speech.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{Span}}> Content { get; }

    /// <summary>From the first to the last segment.</summary>
    public {{Span}} Span { get; }

    /// <summary>The line of the first segment, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column of the first segment, counted from 1, in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>The reporter's sentence, or sentences, around the quote.</summary>
    /// <exception cref="global::System.InvalidOperationException">As for the article's <c>Text</c>.</exception>
    public string Sentence => Article.Text.Substring(_sentence.Start, _sentence.Length);

    /// <summary>The article that has the quote.</summary>
    public {{Article}} Article { get; }

    /// <summary>Who said it; null where no rule reaches the bound of confidence: see <c>Candidates</c>.</summary>
    public {{Speaker}}? Speaker => _reader.Speaker(_speaker);

    /// <summary>How the quote came to its speaker.</summary>
    public {{Attribution}} Attribution { get; }

    /// <summary>How often decisions as sure as this one are right, 0 to 1, measured on annotated news; 0 where nothing was decided.</summary>
    public double Confidence { get; }

    /// <summary>The name of the deciding rule; null where nothing was decided.</summary>
    public string? Rule { get; }

    /// <summary>The noun phrase that names the source, in the article's text; null where there is none.</summary>
    public {{Span}}? Mention { get; }

    /// <summary>The words that mark the quote as speech (said, according to); null where there is none.</summary>
    public {{Cue}}? Cue => _cue is { } span ? _madeCue ?? {{CorpusReader}}.Keep(ref _madeCue, new {{Cue}}(_reader.Words(_article, span), _lemma ?? string.Empty, span)) : null;

    /// <summary>The outlet that relays the words; null where there is none.</summary>
    public string? Via { get; }

    /// <summary>All who may be the source, best first, the decision among them; empty where nobody is named.</summary>
    public global::System.Collections.Generic.IReadOnlyList<{{Candidate}}> Candidates =>
        _candidates ?? {{CorpusReader}}.Keep(ref _candidates, MakeCandidates());

    /// <summary>The saying this is a version of; null where no other quote reports it.</summary>
    public {{Utterance}}? Utterance => _reader.UtteranceOf(_position);

    /// <summary>Whether the other quote has the same id.</summary>
    /// <param name="other">The other quote.</param>
    /// <returns>True when it has.</returns>
    public bool Equals({{Quote}}? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The words and who said them.</summary>
    /// <returns>One line; long words are cut.</returns>
    public override string ToString()
    {
        var words = Text.Length > 100 ? Text.Substring(0, char.IsHighSurrogate(Text[99]) ? 99 : 100) + "…" : Text;
        return "“" + words.Replace('\r', ' ').Replace('\n', ' ') + "”" + (Speaker is { } speaker ? " – " + speaker.Name : string.Empty);
    }

    private string MakeText()
    {
        var words = new global::System.Text.StringBuilder(_reader.Words(_article, Segments[0]));
        for (var i = 1; i < Segments.Count; i++)
        {
            var continues = global::System.Array.IndexOf(_continued, i) >= 0;
            words.Append(continues ? " " : " … ").Append(_reader.Words(_article, Segments[i]));
        }

        return words.ToString();
    }

    private global::System.Collections.Generic.IReadOnlyList<{{Candidate}}> MakeCandidates() =>
        {{CorpusReader}}.List(global::System.Array.ConvertAll(_others, MakeCandidate));

    private {{Candidate}} MakeCandidate(string text)
    {
        if (text == "=") return new {{Candidate}}(Speaker, Mention, Confidence, Rule ?? string.Empty);
        var parts = text.Split(' ');
        var speaker = parts[0] == "-" ? null : _ids[{{CorpusReader}}.Row.Number(parts[0])];
        var mention = parts[1] == "-" ? ({{Span}}?)null : {{CorpusReader}}.Row.Span(parts[1]);
        return new {{Candidate}}(_reader.Speaker(speaker), mention, {{CorpusReader}}.Row.Real(parts[2]), _rules[{{CorpusReader}}.Row.Number(parts[3])]);
    }

    private static string? Name(string[] names, int? number) => number is int position ? names[position] : null;
}
