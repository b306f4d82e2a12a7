using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Rules;

public class SignatureTests
{
    [Theory]
    [InlineData("“We are ready.” — Mara Lind", "Mara Lind")]
    [InlineData("“We are ready.”\n\n— Mara Lind, mayor of Oxby", "Mara Lind")]
    [InlineData("“We are ready.” – Sen. Ada Quist", "Sen. Ada Quist")]
    [InlineData("“We are ready.”\n\n- Mara Lind", "Mara Lind")]
    public void Takes_the_name_behind_the_dash(string text, string mention) =>
        Assert.Equal(mention, Analysis.Of(text).Proposed(new Signature()));

    [Theory]
    [InlineData("“We are ready” — Mara Lind said so.")]
    [InlineData("“We are ready.” — the mayor")]
    [InlineData("“We are ready.” Mara Lind")]
    [InlineData("“We are ready” — and late.")]
    [InlineData("“We are ready.”\n\n— Mara Lind left the port on Monday.")]
    public void Leaves_other_dashes_alone(string text) =>
        Assert.Null(Analysis.Of(text).Proposed(new Signature()));
}
