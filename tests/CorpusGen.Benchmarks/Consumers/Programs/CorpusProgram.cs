// The corpus in the assembly.
using System;
using System.IO;
using System.Text;
using News;

return Clock.Answer(
    args[0],
    () => Corpus.Articles[0].Title,
    () => Corpus.Articles[Corpus.Articles.Count / 2].Text,
    word =>
    {
        var count = 0;
        var utf8 = Encoding.UTF8.GetBytes(word);
        var text = new MemoryStream();
        foreach (var article in Corpus.Articles)
        {
            text.SetLength(0);
            article.CopyUtf8To(text);
            count += Clock.Count(text.GetBuffer().AsSpan(0, (int)text.Length), utf8);
        }

        return count;
    });
