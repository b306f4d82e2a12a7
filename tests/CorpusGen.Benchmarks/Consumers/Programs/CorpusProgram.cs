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
        var search = new Search(Encoding.UTF8.GetBytes(word));
        foreach (var article in Corpus.Articles) article.CopyUtf8To(search);
        return search.Count;
    });

/// <summary>Looks for a word in what is written to it, a text a write, and keeps nothing.</summary>
internal sealed class Search(byte[] word) : MemoryStream
{
    public int Count { get; private set; }

    public override void Write(byte[] buffer, int offset, int count) => Count += Clock.Count(buffer.AsSpan(offset, count), word);
}
