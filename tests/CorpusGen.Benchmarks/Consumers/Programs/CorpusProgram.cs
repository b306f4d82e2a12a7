// The corpus in the assembly.
using News;

return Clock.Answer(
    args[0],
    () => Corpus.Articles[0].Title,
    () => Corpus.Articles[Corpus.Articles.Count / 2].Text,
    word =>
    {
        var count = 0;
        foreach (var article in Corpus.Articles) count += Clock.Count(article.Text, word);
        return count;
    });
