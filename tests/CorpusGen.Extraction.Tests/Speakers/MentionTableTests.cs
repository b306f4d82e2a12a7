using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class MentionTableTests
{
    [Fact]
    public void Puts_a_clause_that_lies_very_deep_behind_the_others()
    {
        var analysis = Analysis.Of("Tom said Jon said Ida said Leo said Ann said Max said Eva said Sam said Amy said Lee slept; Mara ate.");
        var table = new MentionTable();
        table.Restart(analysis.Sentences);
        List<string> subjects = [];
        foreach (var clause in table.Clauses(0))
            subjects.Add(analysis.Sentences[0].SpanOf(analysis.Sentences[0].NounPhrases[clause.Subject]).In(analysis.Text));

        Assert.Equal("Lee", subjects.Last());
    }
}
