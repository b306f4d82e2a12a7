/// <summary>A stretch of an article's text and what it is for.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:Region}}
{
    internal {{Name:Region}}({{RegionKind}} kind, {{Span}} span)
    {
        Kind = kind;
        Span = span;
    }

    /// <summary>What it is for.</summary>
    public {{RegionKind}} Kind { get; }

    /// <summary>Where it stands.</summary>
    public {{Span}} Span { get; }

    /// <summary>The kind and the place.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Kind.ToString() + " " + Span.ToString();
}
