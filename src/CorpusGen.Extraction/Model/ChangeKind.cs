namespace CorpusGen.Extraction.Model;

/// <summary>What became of words of the reference in a version.</summary>
public enum ChangeKind
{
    /// <summary>They stand in both.</summary>
    Kept,

    /// <summary>They stand in the version alone.</summary>
    Added,

    /// <summary>They stand in the reference alone.</summary>
    Removed,

    /// <summary>Other words stand in their place.</summary>
    Replaced,
}
