using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

public class FullPhraseTests
{
    [Theory]
    [InlineData("“We are late,” said a captain familiar with the harbour.", "a captain familiar with the harbour")]
    [InlineData("“We are late,” said one captain involved in the talks, who would not be named.", "one captain involved in the talks")]
    [InlineData("“We are late,” wrote a man calling himself Hawk.", "a man calling himself Hawk")]
    [InlineData("“We are late,” said the captain known as Hawk.", "the captain known as Hawk")]
    [InlineData("A source close to the board said the port was “late”.", "A source close to the board")]
    [InlineData("The memo released Friday said the port was “late”.", "The memo released Friday")]
    [InlineData("The memo drafted in May concluded that the port was “late”.", "The memo drafted in May")]
    [InlineData("The port was “late”, according to audio provided to the Herald.", "audio provided to the Herald")]
    [InlineData("Mara Lind herself said the port was “late”.", "Mara Lind herself")]
    public void Names_a_source_with_what_narrows_it(string text, string mention) => Assert.Equal(mention, Analysis.Of(text).Mention());

    [Theory]
    [InlineData("The captain declined to say “yes”.", "The captain")]
    [InlineData("The captain called the vote “a farce”.", "The captain")]
    [InlineData("“We are late,” said Mara Lind speaking from the pier.", "Mara Lind")]
    [InlineData("“We are late,” said the captain.", "the captain")]
    public void Leaves_the_rest_of_the_clause_out(string text, string mention) => Assert.Equal(mention, Analysis.Of(text).Mention());
}
