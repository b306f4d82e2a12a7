using System.Linq;
using CorpusGen.Extraction.Quotes.Evidence;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class EvidenceNamesTests
{
    [Fact]
    public void Writes_name_and_terms_with_blanks_between()
    {
        var evidence = new EvidenceNames();
        evidence.Add("rules");
        evidence.Add("rule", "label", "direct");
        evidence.Add("outer", "say", "none", "own");
        evidence.Add("nobody-before", "start", string.Empty, "open");
        evidence.AddWord("preposition", "According", "after");
        evidence.AddWord("possessor-of", "don’t");

        Assert.Equal(
            ["rules", "rule label direct", "outer say none own", "nobody-before start open", "preposition according after", "possessor-of don't"],
            evidence.Names);
    }

    /// <summary>What is measured is what is weighed: names are for people and tables, keys for decisions.</summary>
    [Theory]
    [InlineData("Mara Lind, the mayor, told the council that the plan was “a mistake”.")]
    [InlineData("“We stay,” said Mara Lind, who leads the port. “The rest is talk.”")]
    [InlineData("Lind’s warning of “a lost decade” went unheard. Her lawyers don’t call it “a threat”.")]
    [InlineData("Élise Lind AND Jo Park said the ÉLITE “won’t listen”, according to THE Herald’s “Harbour Watch” column.")]
    [InlineData("IT IS “OVER”, SAID Ångström.\n\nÆgir Lind’s “big\nnight” came to “nothing” – İpek Lind won.")]
    [InlineData("The port runs on “green” diesel. Critics call “green” diesel “a fraud”.")]
    public void Weigh_together_what_the_tally_says(string text)
    {
        var weighing = Weighing.Of(text);

        Assert.All(Enumerable.Range(0, weighing.Analysis.Scene.Quotations.Count).Where(weighing.Has), quotation =>
        {
            foreach (var (candidate, mention) in weighing.Candidates(quotation).Zip(weighing.Ranked(quotation)))
            {
                var evidence = weighing.Evidence(mention, quotation);
                Assert.NotEmpty(evidence);
                Assert.Equal(evidence.Sum(name => EvidenceWeights.Measured.Of(EvidenceKey.Of(name))), candidate.Score);
            }
        });
    }

    /// <summary>The measured table has few words; here every piece of evidence weighs something of its own.</summary>
    [Theory]
    [InlineData("Élise Lind of Ålesund spoke OF Élodie’s “lost decade” and DIDN’T say İpek’s “plan” was Œ.")]
    [InlineData("The ÉLITE “won’t listen” Ångström said, and ’twas DON’T “over” for Ægir.")]
    public void Have_the_keys_that_the_tally_asks_for(string text)
    {
        var weighing = Weighing.Of(text);
        Assert.NotEqual(0, weighing.Count);

        foreach (var quotation in Enumerable.Range(0, weighing.Analysis.Scene.Quotations.Count).Where(weighing.Has))
        {
            foreach (var candidate in weighing.Candidates(quotation))
            {
                var (names, keys) = (new EvidenceNames(), new EvidenceKeys());
                EvidenceReader.Read(weighing.Context(quotation), candidate, names);
                EvidenceReader.Read(weighing.Context(quotation), candidate, keys);
                Assert.Equal(names.Names.Select(EvidenceKey.Of), keys.Keys);
            }
        }
    }
}
