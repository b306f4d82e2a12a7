namespace CorpusGen.Extraction.Model;

/// <summary>The grammatical gender of the pronouns an article uses of a person; nothing is concluded from names.</summary>
public enum Gender
{
    /// <summary>she, her, hers.</summary>
    Female,

    /// <summary>he, him, his.</summary>
    Male,
}
