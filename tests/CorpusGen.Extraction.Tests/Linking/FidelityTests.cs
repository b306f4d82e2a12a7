using System.Linq;
using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class FidelityTests
{
    [Theory]
    [InlineData("We bought the mill, and we kept it.", "we bought the mill and we kept it", Fidelity.Exact)]
    [InlineData("It’s an open-door policy", "It's an open door policy,", Fidelity.Exact)]
    [InlineData("The miller's wheel", "The miller‘s wheel", Fidelity.Exact)]
    [InlineData("The U.S. paid 4,000 dollars", "The US paid 4000 dollars", Fidelity.Exact)]
    [InlineData("[The] mill is ours — all of it", "The mill is ours -- all of it", Fidelity.Exact)]
    [InlineData("We will not sell the mill", "We won’t sell the mill", Fidelity.Minor)]
    [InlineData("The mill cannot run", "The mill can not run", Fidelity.Minor)]
    [InlineData("It’s been a good year", "It has been a good year", Fidelity.Minor)]
    [InlineData("The mill owner wept", "The mill owners wept", Fidelity.Minor)]
    [InlineData("The children grind the corn", "The child grinds the corn", Fidelity.Minor)]
    [InlineData("The rules allow it", "The rules allowed it", Fidelity.Minor)]
    [InlineData("The water rose fast", "The water had risen fast", Fidelity.Minor)]
    [InlineData("We saw a boat", "We saw the boat", Fidelity.Minor)]
    [InlineData("in the past five years we grew", "in past five years we grew", Fidelity.Minor)]
    [InlineData("I think that the wheel broke", "I think the wheel broke", Fidelity.Minor)]
    [InlineData("We organise the colours", "We organize the colors", Fidelity.Minor)]
    [InlineData("The defence held no further", "The defense held no farther", Fidelity.Minor)]
    [InlineData("The customers’ money is safe", "The customer’s money is safe", Fidelity.Minor)]
    [InlineData("We sold seven boats", "We sold 7 boats", Fidelity.Minor)]
    [InlineData("The wheel stood still, and the miller slept.", "The wheel stood still.", Fidelity.Partial)]
    [InlineData("For once, the wheel stood still", "the wheel stood still", Fidelity.Partial)]
    [InlineData("The wheel broke, the corn rotted and the miller slept", "The wheel broke … and the miller slept", Fidelity.Partial)]
    [InlineData("The wheel broke, the corn rotted and the miller slept", "The wheel broke . . . and the miller slept", Fidelity.Partial)]
    [InlineData("She was tired, she was cold and she was home", "… she was home", Fidelity.Partial)]
    [InlineData("The wheel broke, the corn rotted and the miller slept", "The wheel broke and the miller slept", Fidelity.Altered)]
    [InlineData("The wheel is broken", "The axle is broken", Fidelity.Altered)]
    [InlineData("The wheel is not broken", "The wheel is broken", Fidelity.Altered)]
    [InlineData("No wheel will turn", "A wheel will turn", Fidelity.Altered)]
    [InlineData("No wheel will turn", "Every wheel will turn", Fidelity.Altered)]
    [InlineData("Neither mill is ours", "Both mills are ours", Fidelity.Altered)]
    [InlineData("We would sell it", "We could sell it", Fidelity.Altered)]
    [InlineData("We will sell it", "We may sell it", Fidelity.Altered)]
    [InlineData("They must pay", "They should pay", Fidelity.Altered)]
    [InlineData("We sold forty sacks", "We sold fourteen sacks", Fidelity.Altered)]
    [InlineData("We waited an hour", "We waited two hours", Fidelity.Altered)]
    [InlineData("All farmers came", "Most farmers came", Fidelity.Altered)]
    [InlineData("Marta Quist sold it", "Greta Quist sold it", Fidelity.Altered)]
    [InlineData("We sold it", "They sold it", Fidelity.Altered)]
    [InlineData("We voted for the bridge", "We voted against the bridge", Fidelity.Altered)]
    [InlineData("We sold the mill", "We gladly sold the mill", Fidelity.Altered)]
    [InlineData("We are not ready to sell the mill", "ready to sell the mill", Fidelity.Altered)]
    [InlineData("We paid $5 each", "We paid £5 each", Fidelity.Altered)]
    public void Says_how_faithful_a_version_is(string reference, string version, Fidelity expected) =>
        Assert.Equal(expected, Compare(reference, version).Fidelity);

    [Fact]
    public void A_middle_cut_needs_an_ellipsis_in_direct_speech_but_not_between_the_marks_of_mixed_speech()
    {
        const string Reference = "a costly, slow and useless road to nowhere";
        Assert.Equal(Fidelity.Altered, Compare(Reference, "a costly|useless road to nowhere", QuoteKind.Direct).Fidelity);
        Assert.Equal(Fidelity.Partial, Compare(Reference, "a costly|useless road to nowhere", QuoteKind.Mixed).Fidelity);
    }

    [Theory]
    [InlineData("The wheel broke", "the wheel broke", 1)]
    [InlineData("The wheel broke", "The axle broke", 0.6667)]
    [InlineData("We mill", "We milled", 0.75)]
    [InlineData("one two three", "four five six", 0)]
    public void Similarity_is_the_share_of_words_in_common(string reference, string version, double expected) =>
        Assert.Equal(expected, Compare(reference, version).Similarity);

    [Theory]
    [InlineData("We will not sell the mill.", "We won’t sell the old mill,", "=We|will not>won’t|=sell the|+old|=mill.")]
    [InlineData("The wheel broke, and we slept", "The wheel broke,", "=The wheel broke,|-and we slept")]
    [InlineData("It is a risk of war", "It’s a threat of war", "It is>It’s|=a|risk>threat|=of war")]
    [InlineData("We go — at last — home", "We go home", "=We go —|-at last —|=home")]
    [InlineData("quiet nights", "a noisy day", "quiet nights>a noisy day")]
    [InlineData("We will not go", "We won’t", "=We|will not go>won’t")]
    [InlineData("an open-door policy", "an open policy", "=an|open-door>open|=policy")]
    [InlineData("the mill, the well-known mill", "the mill, the known mill", "=the mill, the|well-known>known|=mill")]
    [InlineData("We’re late", "You’re late", "We’re>You’re|=late")]
    public void Changes_spell_both_versions(string reference, string version, string expected)
    {
        var changes = Compare(reference, version).Changes;
        Assert.Equal(expected, string.Join("|", changes.Select(Show)));
        Assert.Equal(reference, Spell(changes.Select(c => c.Reference)));
        Assert.Equal(version, Spell(changes.Select(c => c.Version).Select((w, i) => changes[i].Kind == ChangeKind.Removed ? string.Empty : w)));
    }

    private static string Spell(System.Collections.Generic.IEnumerable<string> words) => string.Join(" ", words.Where(w => w.Length > 0));

    private static string Show(WordChange change) => change.Kind switch
    {
        ChangeKind.Kept => "=" + change.Reference,
        ChangeKind.Added => "+" + change.Version,
        ChangeKind.Removed => "-" + change.Reference,
        _ => change.Reference + ">" + change.Version,
    };

    private static CorpusVersion Compare(string reference, string version, QuoteKind kind = QuoteKind.Direct)
    {
        var vocabulary = new Vocabulary();
        return new VersionComparison(new WordAligner(vocabulary)).Compare(0, Read(vocabulary, reference), Read(vocabulary, version), kind);
    }

    private static SayingWords Read(Vocabulary vocabulary, string text)
    {
        var bar = text.IndexOf('|', System.StringComparison.Ordinal);
        EquatableArray<Span> segments = bar < 0 ? [new Span(0, text.Length)] : [new Span(0, bar), Span.FromBounds(bar + 1, text.Length)];
        return new SayingWords(new SayingReader().Read(text, segments), vocabulary);
    }
}
