/// <summary>A post embedded in an article. It is a quote as well where its author is known.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:Tweet}}
{
    internal {{Name:Tweet}}({{CorpusReader}}.Row row, string text, {{Quote}}? quote)
    {
        Span = row.Span(1);
        Author = row.Optional(2);
        Handle = row.Optional(3);
        Date = row.Date(4);
        Hashtags = {{CorpusReader}}.List(row.Texts(5));
        Urls = {{CorpusReader}}.List(row.Texts(6));
        Text = text;
        Quote = quote;
    }

    /// <summary>The author's display name; null where the article does not tell.</summary>
    public string? Author { get; }

    /// <summary>The account with its @; null where the article does not tell.</summary>
    public string? Handle { get; }

    /// <summary>The day of the post, without time; null where the article does not tell.</summary>
    public global::System.DateTime? Date { get; }

    /// <summary>The post's own words, without the signature line.</summary>
    public string Text { get; }

    /// <summary>Where they stand in the article's text.</summary>
    public {{Span}} Span { get; }

    /// <summary>The hashtags with their #, in order; empty where there is none.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Hashtags { get; }

    /// <summary>The links as written, in order; empty where there is none.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Urls { get; }

    /// <summary>The post as a quote; null while its author is unknown.</summary>
    public {{Quote}}? Quote { get; }

    /// <summary>The author and the words.</summary>
    /// <returns>One line; long words are cut.</returns>
    public override string ToString()
    {
        var words = Text.Length > 100 ? Text.Substring(0, char.IsHighSurrogate(Text[99]) ? 99 : 100) + "…" : Text;
        return (Author ?? Handle ?? "?") + ": " + words.Replace('\r', ' ').Replace('\n', ' ');
    }
}
