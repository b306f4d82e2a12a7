using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class DescriptionsTests
{
    [Theory]
    [InlineData("Sen. Ida Lind (R-Tex.) left.", "republican")]
    [InlineData("Sen. Ida Lind (R-Tex.) left.", "Texas")]
    [InlineData("Sen. Ida Lind (D-VA) left.", "Virginia")]
    [InlineData("Sen. Ida Lind (D) left.", "democrat")]
    [InlineData("Sen. Ida Lind (R.) left.", "republican")]
    [InlineData("Sen. Ida Lind (D.-Texas) left.", "democrat")]
    [InlineData("Sen. Ida Lind, R-Texas, left.", "republican")]
    [InlineData("Sen. Ida Lind of Texas left.", "Texas")]
    [InlineData("Sen. Ida Lind left. Lind is a lawyer.", "lawyer")]
    public void Gathers_what_stands_beside_a_person(string text, string trait) => Assert.True(Has(text, trait));

    [Theory]
    [InlineData("Sen. Ida Lind, Dr. Park and others left.", "democrat")]
    [InlineData("Sen. Ida Lind (Republicans) left.", "Texas")]
    [InlineData("Sen. Ida Lind, Rita Park and others left.", "republican")]
    public void Takes_other_words_for_no_party(string text, string trait) => Assert.False(Has(text, trait));

    private static bool Has(string text, string trait) =>
        Analysis.Of(text).Discourse.Sources.First(s => s.Name.Contains("Lind")).Traits.Contains(trait);
}
