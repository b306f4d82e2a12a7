using System.Linq;
using CorpusGen.Extraction.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class RepeatedWordsTests
{
    private const string Forty = "a plan that we will call the green deals";

    [Theory]
    [InlineData("The “green deal” was late. Lind liked the “green deal”, and “no more”.", "yes yes no")]
    [InlineData("The “green deal” was late. “Green deal,” said Lind. “Green deal.”", "yes yes yes")]
    [InlineData("The “green deal” was late. Lind liked the “green deals”.", "no no")]
    [InlineData("Lind spoke of “" + Forty + "”. Park spoke of “" + Forty + "”.", "yes yes")]
    [InlineData("Lind spoke of “" + Forty + "x”. Park spoke of “" + Forty + "x”.", "no no")]
    [InlineData("“We stay.\n\n“We go.” Lind left. “We stay.\n\n“We go.”", "no no")]
    public void Are_those_of_a_term_that_comes_again(string text, string repeated)
    {
        var scene = Analysis.Of(text).Scene;
        var words = new RepeatedWords();
        words.Read(text, scene.Quotations);

        Assert.Equal(repeated, string.Join(" ", Enumerable.Range(0, scene.Quotations.Count).Select(q => words.Contains(q) ? "yes" : "no")));
    }
}
