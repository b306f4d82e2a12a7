using System.Linq;
using CorpusGen.Extraction.Corrections;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

public class SayingCorrectionTests
{
    [Fact]
    public void Reads_what_is_joined_parted_and_preferred()
    {
        const string text = "sayings:\n  - join: [a#we-stay, b#we-will-stay]\n    reference: a#we-stay\n  - part: [c#we-stay]\n  - part: d#we-stay # one alone\n";
        var sayings = Corrected.Read(text).Sayings;

        Assert.Equal(
            [
                (SayingChange.Join, "a#we-stay b#we-will-stay", "join"),
                (SayingChange.Reference, "a#we-stay", "reference"),
                (SayingChange.Part, "c#we-stay", "part"),
                (SayingChange.Part, "d#we-stay", "part"),
            ],
            sayings.Select(s => (s.Change, string.Join(' ', s.Quotes.Texts()), s.Span.In(text))));
    }

    [Theory]
    [InlineData("join: [a#b]", "join", "join takes the ids of two quotations or more")]
    [InlineData("join: a#b", "join", "join takes the ids of two quotations or more")]
    [InlineData("join: []", "join", "join takes the ids of two quotations or more")]
    [InlineData("part: []", "part", "part takes the ids of one quotation or more")]
    [InlineData("reference: [a#b]", "[a#b]", "reference takes a text, not a list")]
    [InlineData("join: [a#b, [c#d]]", "[c#d]", "join takes a text, not a list")]
    [InlineData("refrence: a#b", "refrence", "“refrence” is no key of a saying correction; the nearest is reference")]
    [InlineData("", "{}", "a saying correction needs join, part or reference")]
    public void Tells_of_an_entry_that_is_not_sound_and_drops_it(string entry, string place, string message)
    {
        var text = $"sayings: [{{{entry}}}]";

        Assert.Equal([("CORP013", place, message)], Corrected.Problems(text));
        Assert.Empty(Corrected.Read(text).Sayings);
    }
}
