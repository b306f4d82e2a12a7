using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Quotes.Evidence;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class EvidenceTallyTests
{
    private static readonly Term Rule = new("rule");
    private static readonly Term Preposition = new("preposition");

    [Fact]
    public void Adds_up_what_is_known_and_passes_over_the_rest()
    {
        var tally = new EvidenceTally(new EvidenceWeights([KeyValuePair.Create("rule label", 1200), KeyValuePair.Create("preposition of", -300)]));

        tally.Add(Rule, new Term("label"));
        tally.Add(Rule, new Term("signature"));
        tally.AddWord(Preposition, "Of");
        tally.AddWord(Preposition, "Of");

        Assert.Equal(600, tally.Sum);
        Assert.Null(tally.Names);
    }

    [Theory]
    [InlineData("According", "according")]
    [InlineData("DON’T", "don't")]
    [InlineData("ÉLAN", "élan")]
    [InlineData("“a ruin”", "“a-ruin”")]
    [InlineData("a\nb\tc", "a-b-c")]
    [InlineData("@Lind_7", "@lind_7")]
    public void Takes_a_word_in_small_letters_and_without_blanks(string word, string term)
    {
        var tally = Written($"preposition {term}");
        tally.AddWord(Preposition, word);

        Assert.Equal("preposition " + term, tally.Names!.Single());
        Assert.Equal(1, tally.Sum);
    }

    [Fact]
    public void Cuts_a_word_that_nobody_would_meet_again()
    {
        var tally = Written("preposition " + new string('a', 32));
        tally.AddWord(Preposition, new string('A', 200_000));

        Assert.Equal("preposition " + new string('a', 32), tally.Names!.Single());
        Assert.Equal(1, tally.Sum);
    }

    [Fact]
    public void Takes_no_word_for_no_term()
    {
        var tally = Written("preposition", "preposition after");
        tally.AddWord(Preposition, string.Empty);
        tally.AddWord(Preposition, string.Empty, EvidenceTerms.After);

        Assert.Equal(["preposition", "preposition after"], tally.Names!);
        Assert.Equal(2, tally.Sum);
    }

    [Fact]
    public void Writes_name_and_terms_with_blanks_between()
    {
        string[] pieces = ["rule", "rule label", "rule label direct", "rule label direct own", "preposition according after"];
        var tally = Written(pieces);
        var (label, direct) = (new Term("label"), EvidenceTerms.Direct);

        tally.Add(Rule);
        tally.Add(Rule, label);
        tally.Add(Rule, label, direct);
        tally.Add(Rule, label, direct, EvidenceTerms.Own);
        tally.AddWord(Preposition, "According", EvidenceTerms.After);

        Assert.Equal(pieces, tally.Names!);
        Assert.Equal(pieces.Length, tally.Sum);
    }

    /// <summary>What is measured is what is weighed: names are for people and tables, keys for decisions.</summary>
    [Theory]
    [InlineData("Mara Lind, the mayor, told the council that the plan was “a mistake”.")]
    [InlineData("“We stay,” said Mara Lind, who leads the port. “The rest is talk.”")]
    [InlineData("Lind’s warning of “a lost decade” went unheard. Her lawyers don’t call it “a threat”.")]
    [InlineData("Élise Lind AND Jo Park said the ÉLITE “won’t listen”, according to THE Herald’s “Harbour Watch” column.")]
    [InlineData("IT IS “OVER”, SAID Ångström.\n\nÆgir Lind’s “big\nnight” came to “nothing” – İpek Lind won.")]
    [InlineData("The port runs on “green” diesel. Critics call “green” diesel “a fraud”.")]
    [InlineData("Élise Lind of Ålesund spoke OF Élodie’s “lost decade” and DIDN’T say İpek’s “plan” was Œ.")]
    public void Weighs_what_its_names_say(string text)
    {
        var weighing = Weighing.Of(text);

        Assert.All(Enumerable.Range(0, weighing.Analysis.Scene.Quotations.Count).Where(weighing.Has), quotation =>
        {
            foreach (var (candidate, mention) in weighing.Candidates(quotation).Zip(weighing.Ranked(quotation)))
            {
                var evidence = weighing.Evidence(mention, quotation);
                Assert.NotEmpty(evidence);
                Assert.Equal(evidence.Sum(name => EvidenceWeights.Measured.Of(EvidenceKey.Of(name))), candidate.Score);

                // The measured table has few words; here every piece of evidence weighs something. What is taken out is not asked again.
                if (!weighing.Analysis.Scene.IsSpeech(quotation)) continue;
                var tally = Written([.. evidence.Distinct()]);
                EvidenceReader.Read(weighing.Context(quotation), candidate, tally);
                Assert.Equal(evidence.Count, tally.Sum);
            }
        });
    }

    /// <summary>A tally that writes names down, and by which each of these pieces weighs one.</summary>
    private static EvidenceTally Written(params string[] pieces) =>
        new(new EvidenceWeights(pieces.Select(piece => KeyValuePair.Create(piece, 1)))) { Names = [] };
}
