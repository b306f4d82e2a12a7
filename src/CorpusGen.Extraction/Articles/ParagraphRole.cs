namespace CorpusGen.Extraction.Articles;

/// <summary>What a paragraph is for. What no rule claims is body: nothing is lost to a doubt.</summary>
internal enum ParagraphRole : byte
{
    Body,
    Headline,
    Byline,
    Heading,
    Boilerplate,
    Credit,

    /// <summary>Words of an embedded post, or the line that signs it.</summary>
    Post,
}
