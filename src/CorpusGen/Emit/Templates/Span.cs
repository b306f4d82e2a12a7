/// <summary>A stretch of an article's text, in UTF-16 code units: <c>article.Text.Substring(span.Start, span.Length)</c> are its words.</summary>
{{GeneratedCode}}
{{Visibility}} readonly partial struct {{Name:Span}} : global::System.IEquatable<{{Span}}>
{
    /// <summary>Makes a span.</summary>
    /// <param name="start">The first code unit, counted from 0.</param>
    /// <param name="length">How many code units.</param>
    public {{Name:Span}}(int start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>The first code unit, counted from 0.</summary>
    public int Start { get; }

    /// <summary>How many code units.</summary>
    public int Length { get; }

    /// <summary>The first code unit after the stretch.</summary>
    public int End => Start + Length;

    /// <summary>Whether two spans are the same stretch.</summary>
    /// <param name="left">One span.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they are.</returns>
    public static bool operator ==({{Span}} left, {{Span}} right) => left.Equals(right);

    /// <summary>Whether two spans are different stretches.</summary>
    /// <param name="left">One span.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they are.</returns>
    public static bool operator !=({{Span}} left, {{Span}} right) => !left.Equals(right);

    /// <summary>Whether the other span is the same stretch.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>True when it is.</returns>
    public bool Equals({{Span}} other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is {{Span}} other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    /// <summary>The first code unit and the one after the last: 12..40.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        Start.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + ".." + End.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
}
