/// <summary>The words that mark a quote as speech: said, told, according to.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:Cue}}
{
    internal {{Name:Cue}}(string text, string lemma, {{Span}} span)
    {
        Text = text;
        Lemma = lemma;
        Span = span;
    }

    /// <summary>The words as written.</summary>
    public string Text { get; }

    /// <summary>The verb's base form, or the noun: say, tell, statement.</summary>
    public string Lemma { get; }

    /// <summary>Where they stand in the article's text.</summary>
    public {{Span}} Span { get; }

    /// <summary>The words as written.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Text.Replace('\r', ' ').Replace('\n', ' ');
}
