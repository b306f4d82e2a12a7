using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class SlugTests
{
    [Theory]
    [InlineData("Are simply non-starters.", "are-simply-non-starters")]
    [InlineData("It’s Zoë’s “idea”", "its-zoës-idea")]
    [InlineData("Zoe\u0308", "zoë")]
    [InlineData("  4,000 — or more?!", "4-000-or-more")]
    [InlineData("…", "")]
    [InlineData("\uD800 half a pair", "half-a-pair")]
    public void Keeps_letters_and_digits(string text, string expected) => Assert.Equal(expected, Slug.Of(text));

    [Theory]
    [InlineData("one two three four five six seven eight", "one-two-three-four-five-six")]
    [InlineData("uncharacteristically straightforward misunderstandings abound", "uncharacteristically-straightforward")]
    [InlineData("Pneumonoultramicroscopicsilicovolcanoconiosisandmoreofit", "pneumonoultramicroscopicsilicovolcanoconiosisandmo")]
    public void Takes_six_words_or_fifty_characters(string text, string expected) => Assert.Equal(expected, Slug.OfFirstWords(text, 6, 50));
}
