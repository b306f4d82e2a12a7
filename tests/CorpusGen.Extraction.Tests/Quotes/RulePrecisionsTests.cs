using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CorpusGen.Extraction.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public class RulePrecisionsTests
{
    /// <summary>The names the rules propose under; some rules have several.</summary>
    private static List<string> RuleNames { get; } =
    [
        .. typeof(AttributionRule).Assembly.GetTypes()
            .Where(type => typeof(AttributionRule).IsAssignableFrom(type))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Term))
            .Select(field => ((Term)field.GetValue(null)!).Text),
        TweetQuotes.Rule,
    ];

    [Fact]
    public void Has_a_precision_for_each_rule_and_no_other() =>
        Assert.Equal(RuleNames.Order(StringComparer.Ordinal), RulePrecisions.Rules.Order(StringComparer.Ordinal));

    [Fact]
    public void Gives_each_precision_between_never_and_always() =>
        Assert.All(RulePrecisions.Rules, rule => Assert.InRange(RulePrecisions.Of(rule), 0.01, 1));
}
