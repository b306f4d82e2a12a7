/// <summary>Somebody who may be the source of a quote, and the rule that says so.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:Candidate}}
{
    internal {{Name:Candidate}}({{Speaker}}? speaker, {{Span}}? mention, double confidence, string rule)
    {
        Speaker = speaker;
        Mention = mention;
        Confidence = confidence;
        Rule = rule;
    }

    /// <summary>The speaker; null where the mention could not be resolved.</summary>
    public {{Speaker}}? Speaker { get; }

    /// <summary>The noun phrase that names the source, in the article's text; null where there is none.</summary>
    public {{Span}}? Mention { get; }

    /// <summary>How often a decision for a candidate as probable as this one is right, 0 to 1, measured on annotated news.</summary>
    public double Confidence { get; }

    /// <summary>The name of the rule.</summary>
    public string Rule { get; }

    /// <summary>The name, the rule and its precision.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => (Speaker?.Name ?? "?") + " (" + Rule + ", " + Confidence.ToString("0.00", global::System.Globalization.CultureInfo.InvariantCulture) + ")";
}
