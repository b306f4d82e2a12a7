/// <summary>What kind of source a speaker is.</summary>
{{GeneratedCode}}
{{Visibility}} enum {{Name:SpeakerKind}}
{
    /// <summary>A named human being.</summary>
    Person,

    /// <summary>A body, state or outlet that speaks as one.</summary>
    Organisation,

    /// <summary>A text that is quoted: a report, a law, a letter.</summary>
    Document,

    /// <summary>A source the article does not name: “a senior aide”.</summary>
    Unnamed,
}

/// <summary>The grammatical gender of the pronouns articles use of a person.</summary>
{{GeneratedCode}}
{{Visibility}} enum {{Name:Gender}}
{
    /// <summary>she, her, hers.</summary>
    Female,

    /// <summary>he, him, his.</summary>
    Male,
}

/// <summary>How a quote reports speech.</summary>
{{GeneratedCode}}
{{Visibility}} enum {{Name:QuoteKind}}
{
    /// <summary>A whole saying between quotation marks: “We will stay,” she said.</summary>
    Direct,

    /// <summary>Words between quotation marks inside the reporter's own clause: She said the plan was “a mistake”.</summary>
    Mixed,

    /// <summary>An embedded post of a known author.</summary>
    Tweet,

    /// <summary>Reported speech without quotation marks; reserved, not found yet.</summary>
    Indirect,
}

/// <summary>How a quote came to its speaker.</summary>
{{GeneratedCode}}
{{Visibility}} enum {{Name:Attribution}}
{
    /// <summary>No speaker reached the bound of confidence.</summary>
    None,

    /// <summary>A name stands beside the cue: said Mara Lind.</summary>
    Explicit,

    /// <summary>A pronoun stands beside the cue: she said.</summary>
    Pronoun,

    /// <summary>A common noun stands beside the cue: the minister said.</summary>
    Nominal,

    /// <summary>The quote goes on from the one before it.</summary>
    Continuation,

    /// <summary>The author of an embedded post.</summary>
    Tweet,

    /// <summary>Left open by its own article, named by another article's version of the saying.</summary>
    Corroborated,

    /// <summary>Set by a correction.</summary>
    Corrected,
}

/// <summary>How faithful a version of a saying is to its reference.</summary>
{{GeneratedCode}}
{{Visibility}} enum {{Name:Fidelity}}
{
    /// <summary>The reference itself: the version closest to the original.</summary>
    Reference,

    /// <summary>The same words; case, typography and punctuation aside.</summary>
    Exact,

    /// <summary>Differs in a contraction, an inflection, an article, a spelling.</summary>
    Minor,

    /// <summary>Text is removed at an edge, or where an ellipsis marks it, and nothing else.</summary>
    Partial,

    /// <summary>A content word is exchanged, added or dropped; negators, numerals, quantifiers, modals and names count.</summary>
    Altered,
}

/// <summary>What became of words of the reference in a version.</summary>
{{GeneratedCode}}
{{Visibility}} enum {{Name:ChangeKind}}
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

/// <summary>What a stretch of an article is for.</summary>
{{GeneratedCode}}
{{Visibility}} enum {{Name:RegionKind}}
{
    /// <summary>The article's own paragraphs.</summary>
    Body,

    /// <summary>A section heading inside the body.</summary>
    Heading,

    /// <summary>Furniture of the page: related links, comment forms, poster lines; and front matter.</summary>
    Boilerplate,

    /// <summary>An embedded post.</summary>
    Tweet,

    /// <summary>A line that names an agency or contributors.</summary>
    Credit,
}
