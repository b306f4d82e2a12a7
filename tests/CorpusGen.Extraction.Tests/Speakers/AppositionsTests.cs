using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class AppositionsTests
{
    [Theory]
    [InlineData("The Minister of Health, Kenya – Mary Otieno said the wards “are full”.", "Mary Otieno")]
    [InlineData("The Minister of Health, Tarvonia – Mary Otieno said the wards “are full”.", "Mary Otieno")]
    [InlineData("The minister, Mary Otieno – Harbour News has the letter – said the wards “are full”.", "Mary Otieno")]
    public void Takes_a_place_between_a_role_and_a_name_into_the_role(string text, string speaker) =>
        Assert.Equal(speaker, Analysis.Of(text).Speaker());
}
