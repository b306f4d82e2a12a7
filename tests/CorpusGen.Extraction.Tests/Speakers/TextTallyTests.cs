using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class TextTallyTests
{
    [Fact]
    public void Has_the_commonest_text_first_and_then_goes_by_the_letters()
    {
        var tally = default(TextTally);
        foreach (var text in new[] { "Lind", "Ada Lind", "Mara Lind", "Lind" }) tally.Add(text);

        Assert.Equal([new CountedText("Lind", 2), new CountedText("Ada Lind", 1), new CountedText("Mara Lind", 1)], tally.MostFrequentFirst());
        Assert.Equal([new CountedText("Ada Lind", 1), new CountedText("Mara Lind", 1)], tally.MostFrequentFirst(except: "Lind"));
    }

    [Fact]
    public void Counts_many_texts_as_it_counts_few()
    {
        var tally = default(TextTally);
        var texts = Enumerable.Range(0, 50).Select(i => "Lind " + (char)('A' + i)).ToList();
        foreach (var text in texts.Concat(texts)) tally.Add(text);

        Assert.Equal(50, tally.Count);
        Assert.All(tally.MostFrequentFirst(), counted => Assert.Equal(2, counted.Count));
    }

    [Fact]
    public void Goes_by_the_letters_where_all_are_as_frequent()
    {
        var tally = default(TextTally);
        foreach (var text in new[] { "Mara Lind", "Lind", "Ada Lind" }) tally.Add(text);

        Assert.Equal(["Ada Lind", "Lind", "Mara Lind"], tally.MostFrequentFirst().Select(t => t.Text));
    }
}
