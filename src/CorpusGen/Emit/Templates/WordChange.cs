/// <summary>A run of words and what became of it in a version of a saying.</summary>
{{GeneratedCode}}
{{Visibility}} sealed partial record {{Name:WordChange}}
{
    internal {{Name:WordChange}}({{ChangeKind}} kind, string reference, string version)
    {
        Kind = kind;
        Reference = reference;
        Version = version;
    }

    /// <summary>What became of the words.</summary>
    public {{ChangeKind}} Kind { get; }

    /// <summary>The words of the reference, parted by single spaces; empty for added ones.</summary>
    public string Reference { get; }

    /// <summary>The words of the version, parted by single spaces; empty for removed ones.</summary>
    public string Version { get; }

    /// <summary>The words, removed ones in [- -], added ones in {+ +}.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Kind == {{ChangeKind}}.Kept
        ? Version
        : (Reference.Length == 0 ? string.Empty : "[-" + Reference + "-]") + (Version.Length == 0 ? string.Empty : "{+" + Version + "+}");
}
