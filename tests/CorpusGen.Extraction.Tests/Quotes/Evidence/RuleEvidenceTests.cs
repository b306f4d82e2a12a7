using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class RuleEvidenceTests
{
    private const string Text = "Lind said Park would call it “a mistake”.";

    [Fact]
    public void Names_the_rules_for_a_candidate_with_and_without_the_kind_of_quotation() =>
        Assert.Equal(["rule clause-subject", "rule clause-subject mixed", "rule nearest-name", "rule nearest-name mixed", "rules 2"], Rules(Text, "Park"));

    [Fact]
    public void Tells_the_rule_that_came_first() =>
        Assert.Equal(
            ["rule governing-cue", "rule governing-cue mixed", "first-rule with-cue mixed", "first-rule governing-cue", "rules 1"],
            Rules(Text, "Lind"));

    [Fact]
    public void Tells_a_first_rule_without_a_cue() =>
        Assert.Contains("first-rule without-cue direct", Rules("Mara Lind rose at noon.\n\n“We stay. The rest is talk.”", "Mara Lind"));

    [Fact]
    public void Says_nothing_for_whom_no_rule_names() => Assert.Empty(Rules(Text, "it"));

    private static string[] Rules(string text, string mention) =>
        [.. Weighing.Of(text).Evidence(mention).Where(e => e.Contains("rule", StringComparison.Ordinal))];
}
