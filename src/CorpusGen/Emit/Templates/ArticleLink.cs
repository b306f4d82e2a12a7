/// <summary>Two articles of one family and what they share.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:ArticleLink}}
{
    internal {{Name:ArticleLink}}({{Article}} first, {{Article}} second, double similarity, int sharedSayings)
    {
        First = first;
        Second = second;
        Similarity = similarity;
        SharedSayings = sharedSayings;
    }

    /// <summary>The article that comes first in the corpus.</summary>
    public {{Article}} First { get; }

    /// <summary>The other one.</summary>
    public {{Article}} Second { get; }

    /// <summary>The share of sentences in common, 0 to 1.</summary>
    public double Similarity { get; }

    /// <summary>How many sayings both report.</summary>
    public int SharedSayings { get; }

    /// <summary>The ids of both.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => First.Id + " – " + Second.Id;
}
