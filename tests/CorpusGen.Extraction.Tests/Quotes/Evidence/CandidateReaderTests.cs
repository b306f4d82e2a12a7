using System;
using System.Linq;
using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Extraction.Quotes.Rules;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class CandidateReaderTests
{
    [Fact]
    public void Finds_the_phrases_of_the_sentence_the_last_one_first_and_nobody_at_the_end() =>
        Assert.Equal(
            ["the plan", "the council", "the mayor", "Mara Lind", Weighing.Nobody],
            Weighing.Of("Mara Lind, the mayor, told the council that the plan was “a mistake”.").Found());

    [Fact]
    public void Takes_no_time_for_somebody() =>
        Assert.DoesNotContain("Tuesday", Weighing.Of("On Tuesday Mara Lind called it “a mistake”.").Found());

    [Theory]
    [InlineData("Lind’s warning of “a lost decade” went unheard.", "Lind", "Lind’s warning")]
    [InlineData("Her promise of “a new harbour” won the vote.", "Her", "Her promise")]
    [InlineData("The mayor’s lawyers called the charge “a fairy tale”.", "The mayor", "The mayor’s lawyers")]
    public void Finds_the_possessor_inside_a_phrase(string text, string possessor, string phrase)
    {
        var weighing = Weighing.Of(text);

        Assert.True(weighing.Candidate(possessor).IsPossessor);
        Assert.False(weighing.Candidate(phrase).IsPossessor);
        Assert.Equal(weighing.Candidate(phrase).Chunk, weighing.Candidate(possessor).Chunk);
    }

    [Theory]
    [InlineData("Lind called it “a mistake”.", "Lind")]
    [InlineData("The mayor called it “a mistake”.", "The mayor")]
    public void Finds_no_possessor_where_there_is_none(string text, string phrase)
    {
        var weighing = Weighing.Of(text);
        Assert.DoesNotContain(weighing.Candidates(), c => c.IsPossessor);
        Assert.Equal(0, weighing.Candidate(phrase).Index);
    }

    [Fact]
    public void Gives_a_name_the_role_it_is_in_apposition_to()
    {
        var weighing = Weighing.Of("Its director, Mara Lind, said the plan was “a mistake”.");

        Assert.DoesNotContain("Its director", weighing.Found());
        Assert.Equal((1, 0), (weighing.Candidate("Mara Lind").Index, weighing.Candidate("Mara Lind").Role));
    }

    [Fact]
    public void Gives_a_name_without_apposition_no_role() =>
        Assert.Equal(-1, Weighing.Of("Mara Lind said the plan was “a mistake”.").Candidate("Mara Lind").Role);

    [Fact]
    public void Passes_over_who_only_relays_the_words()
    {
        var weighing = Weighing.Of("The Herald quoted Lind as saying the plan was “a mistake”.");

        Assert.DoesNotContain("The Herald", weighing.Found());
        Assert.Contains("Lind", weighing.Found());
    }

    [Fact]
    public void Names_the_subject_of_a_relative_clause_by_its_pronoun()
    {
        var weighing = Weighing.Of("Lind met Park, who said the plan was “a mistake”.");

        Assert.Equal((1, 0), (weighing.Candidate("who").Index, weighing.Candidate("Lind").Index));
        Assert.DoesNotContain(weighing.Candidates(), c => c.Mention?.In(weighing.Text) == "Park" && c.Sentence >= 0);
    }

    [Fact]
    public void Finds_who_speaks_before_and_behind()
    {
        var weighing = Weighing.Of("“We stay,” Mara Lind said. “The rest is talk.” It rained.\n\n“You go,” said Jo Park.");

        Assert.Contains("Mara Lind", weighing.Found(1));
        Assert.Contains("Jo Park", weighing.Found(1));
        Assert.Equal(-1, weighing.Candidate("Mara Lind", 1).Sentence);
    }

    [Fact]
    public void Forgets_who_spoke_many_sentences_ago()
    {
        var rain = string.Concat(Enumerable.Repeat("It rained. ", 9));
        Assert.DoesNotContain("Mara Lind", Weighing.Of($"“We stay,” Mara Lind said.\n\n{rain}\n\nThe plan was, in short, “a ruin”.").Found(1));
        Assert.Contains("Mara Lind", Weighing.Of("“We stay,” Mara Lind said.\n\nIt rained.\n\nThe plan was, in short, “a ruin”.").Found(1));
    }

    [Fact]
    public void Does_not_look_many_sentences_ahead()
    {
        const string Words = "The plan was, in short, “a ruin”. ";
        Assert.Contains("Mara Lind", Weighing.Of(Words + "It rained.\n\n“We stay,” Mara Lind said.").Found());
        Assert.DoesNotContain("Mara Lind", Weighing.Of(Words + "It rained. It rained.\n\n“We stay,” Mara Lind said.").Found());
    }

    [Fact]
    public void Takes_a_neighbours_speech_for_a_continuation_without_a_cue()
    {
        var heard = Weighing.Of("“We stay,” Mara Lind said.\n\nIt rained. The plan was, in short, “a ruin”.").Candidate("Mara Lind", 1).Proposal!;
        Assert.Null(heard.Value.Cue);
    }

    [Fact]
    public void Finds_the_subject_of_the_sentence_before() =>
        Assert.Contains("Mara Lind", Weighing.Of("Mara Lind rose at noon. The plan was, in short, “a ruin”.").Found());

    [Fact]
    public void Keeps_the_first_rule_that_names_a_candidate()
    {
        var weighing = Weighing.Of("Mara Lind said the plan was “a mistake”.");

        Assert.Equal(GoverningCue.Name, weighing.Candidate("Mara Lind").Proposal?.Rule);
        Assert.Null(weighing.Candidate("the plan").Proposal);
    }

    [Theory]
    [InlineData("“We stay,” Mara Lind said. “The rest is talk.” Mara Lind left. “You go,” said Mara Lind.")]
    [InlineData("Lind’s aide said Lind’s warning of “a lost decade” was Lind’s own.")]
    [InlineData("Its director, Mara Lind, said the plan was “a mistake”, and Jo Park, who sells boats, called it “a gift”.")]
    public void Finds_each_mention_once_and_nobody_once(string text)
    {
        var weighing = Weighing.Of(text);
        Assert.All(Enumerable.Range(0, weighing.Analysis.Scene.Quotations.Count).Where(weighing.Has), quotation =>
        {
            Assert.Distinct(weighing.Candidates(quotation).Select(c => c.Mention));
            Assert.Equal(Weighing.Nobody, weighing.Found(quotation)[^1]);
        });
    }

    [Fact]
    public void Finds_the_phrases_of_the_sentence_in_which_the_words_end() =>
        Assert.Contains("Jo Park", Weighing.Of("“We stay.\n\n“The rest is talk,” said Jo Park.").Found());

    [Theory]
    [InlineData("Mara Lind, ")]
    [InlineData("Mara Lind’s boat, ")]
    [InlineData("he ")]
    [InlineData("Mara Lind and ")]
    [InlineData("“a” said Mara Lind, ")]
    public void Looks_at_few_in_a_sentence_of_thousands(string piece)
    {
        var before = string.Concat(Enumerable.Repeat(piece, 5_000));
        var (found, pieces) = (0, 0);
        Analysis.Of($"{before} said “it is over for all of us” in the end.", null, (context, candidates) =>
        {
            var tally = new EvidenceTally(EvidenceWeights.Measured) { Names = [] };
            foreach (var candidate in candidates) EvidenceReader.Read(context, candidate, tally);
            (found, pieces) = (Math.Max(found, candidates.Count), Math.Max(pieces, tally.Names.Count));
        });

        Assert.InRange(found, 2, 130);
        Assert.InRange(pieces, found, found * 40);
    }
}
