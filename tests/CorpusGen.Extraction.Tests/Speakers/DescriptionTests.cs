using System;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class DescriptionTests
{
    [Theory]
    [InlineData("The former captain left.")]
    [InlineData("The longtime captain left.")]
    [InlineData("The retired captain left.")]
    [InlineData("The onetime captain left.")]
    [InlineData("The veteran captain left.")]
    [InlineData("The former veteran captain left.")]
    [InlineData("The 71-year-old captain left.")]
    [InlineData("The 43-year-old left.")]
    public void Can_be_said_of_somebody_who_was_named(string text) => Assert.True(Of(text).IsPublic);

    [Fact]
    public void Of_a_trade_alone_is_of_anybody() => Assert.False(Of("The captain left.").IsPublic);

    [Theory]
    [InlineData("The other captain left.", true)]
    [InlineData("The other former captain left.", true)]
    [InlineData("The old captain left.", false)]
    [InlineData("The second captain left.", false)]
    public void Tells_that_another_is_meant(string text, bool isOther) => Assert.Equal(isOther, Of(text).IsOther);

    [Theory]
    [InlineData("The Republican captain left.", "Democrat", true)]
    [InlineData("The Republican captain left.", "Republican", false)]
    [InlineData("The Republican captain left.", "lawyer", false)]
    [InlineData("The Republican former captain left.", "Democrat", true)]
    [InlineData("The independent Republican captain left.", "Republican", false)]
    [InlineData("The Democrat left.", "Republican", true)]
    [InlineData("The old Democrat left.", "Republican", true)]
    [InlineData("The conservative Democrat left.", "Democrat", false)]
    public void Contradicts_another_party(string text, string trait, bool contradicts)
    {
        var person = new Source();
        person.Restart("Mara Lind", SpeakerKind.Person);
        person.Traits.Add(trait.AsSpan());

        Assert.Equal(contradicts, Of(text).Contradicts(person));
    }

    private static Description Of(string text)
    {
        var syntax = Analysis.Of(text).Sentences[0];
        return new Description(syntax, syntax.NounPhrases[0]);
    }
}
