using CorpusGen.Extraction.Syntax;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class CandidateTests
{
    [Fact]
    public void Does_what_its_verb_or_that_of_its_role_says()
    {
        var weighing = Weighing.Of("Its director, Mara Lind, said that Jo Park had called the plan “a mistake”.");

        Assert.True(weighing.Candidate("Mara Lind").IsSubjectOf(weighing.Analysis.Verb("said")));
        Assert.False(weighing.Candidate("Mara Lind").IsSubjectOf(weighing.Analysis.Verb("called")));
        Assert.True(weighing.Candidate("Jo Park").IsSubjectOf(weighing.Analysis.Verb("called")));
        Assert.False(weighing.Candidate("the plan").IsSubjectOf(weighing.Analysis.Verb("called")));
    }

    [Fact]
    public void Does_nothing_where_a_verb_has_no_subject()
    {
        var weighing = Weighing.Of("Mara Lind called the plan “a mistake”.");
        var verb = new VerbGroup { Subject = -1 };

        Assert.All(weighing.Candidates(), c => Assert.False(c.IsSubjectOf(verb)));
    }

    [Fact]
    public void Is_nobody_where_no_words_name_it()
    {
        var weighing = Weighing.Of("“We stay,” said Mara Lind.");

        Assert.True(weighing.Candidate(Weighing.Nobody).IsNobody);
        Assert.False(weighing.Candidate(Weighing.Nobody).IsPossessor);
        Assert.False(weighing.Candidate("Mara Lind").IsNobody);
    }
}
