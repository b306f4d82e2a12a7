using System.Linq;
using CorpusGen.Measure;
using Xunit;

namespace CorpusGen.Extraction.Tests.Measure;

public class VocabularyTests
{
    [Fact]
    public void Numbers_pieces_as_they_are_met()
    {
        var vocabulary = new Vocabulary();

        Assert.Equal([0, 1, 0, 2], new[] { "rule label", "rules 1", "rule label", "Rules 1" }.Select(vocabulary.NumberOf));
        Assert.Equal(["rule label", "rules 1", "Rules 1"], vocabulary.Names);
    }
}
