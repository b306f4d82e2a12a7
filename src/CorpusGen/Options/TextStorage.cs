namespace CorpusGen.Options;

/// <summary>Where the articles' texts are kept.</summary>
internal enum TextStorage
{
    /// <summary>In the resource if the build packs one, else in the code.</summary>
    Auto,

    /// <summary>In string literals.</summary>
    Inline,

    /// <summary>In one embedded resource.</summary>
    Resource,

    /// <summary>Nowhere: facts and quotes alone.</summary>
    None,
}
