/// <summary>A person named as having contributed to an article.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:Contributor}}
{
    internal {{Name:Contributor}}(string name, string? place)
    {
        Name = name;
        Place = place;
    }

    /// <summary>The name as written.</summary>
    public string Name { get; }

    /// <summary>The place they reported from; null where the article does not tell.</summary>
    public string? Place { get; }

    /// <summary>The name and the place.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Place is null ? Name : Name + " in " + Place;
}
