namespace CorpusGen.Extraction.Articles;

/// <summary>A rule that knows one kind of paragraph and claims those of its kind that no rule before it has claimed.</summary>
internal interface IArticleRule
{
    void Apply(ArticleDraft draft);
}
