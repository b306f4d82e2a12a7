/// <summary>{{Summary}}</summary>
{{GeneratedCode}}
{{Visibility}} static partial class {{Corpus}}
{
    /// <summary>The articles, by path.</summary>
    public static ArticleSet Articles { get; } = new ArticleSet(Tables.Instance);

    /// <summary>The sources of at least one quote, most quoted first.</summary>
    public static SpeakerSet Speakers { get; } = new SpeakerSet(Tables.Instance);

    /// <summary>The quotes, in the order of the articles and then by position.</summary>
    public static QuoteSet Quotes { get; } = new QuoteSet(Tables.Instance);

    /// <summary>The sayings that two or more quotes report, in the order of their references.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<{{Utterance}}> Utterances => Tables.Instance.Utterances;

    /// <summary>The families of articles on the same sayings or sentences, in the order of their first members.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<{{ArticleFamily}}> Families => Tables.Instance.Families;

{{Sets}}
}
