using System;
using System.Linq;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using Xunit;

namespace CorpusGen.Tests.Emitted;

/// <summary>Records are equal by id, whichever corpus or load they come from.</summary>
public class EqualityTests
{
    private static readonly System.Reflection.Assembly Assembly = TwoCorporaOfOneText().Run().AssertCompiles().Load();

    [Fact]
    public void Records_of_one_id_are_equal_and_hash_alike()
    {
        var (one, other) = (new EmittedCorpus(Assembly, "Sample.One"), new EmittedCorpus(Assembly, "Sample.Other"));
        foreach (var (left, right) in one.Articles.Zip(other.Articles).Concat(one.Speakers.Zip(other.Speakers)).Concat(one.Quotes.Zip(other.Quotes)))
        {
            object a = left, b = right;
            Assert.NotSame(a, b);
            Assert.True(a.Equals(b));
            Assert.Equal(a.GetHashCode(), b.GetHashCode());
            Assert.True(left == right);
        }
    }

    [Fact]
    public void Records_of_other_ids_differ()
    {
        var corpus = new EmittedCorpus(Assembly, "Sample.One");
        Assert.False(corpus.Quotes.First() == corpus.Quotes.Last());
        Assert.False(((object)corpus.Quotes.First()).Equals("a string"));
        Assert.False(corpus.Quotes.First().Equals(null));
        Assert.Equal(corpus.Quotes.Count(), corpus.Quotes.Cast<object>().ToHashSet().Count);
    }

    [Fact]
    public void Spans_are_equal_by_place()
    {
        var quotes = new EmittedCorpus(Assembly, "Sample.One").Quotes.ToList();
        object first = quotes[0].Span, again = quotes[0].Span, second = quotes[1].Span;
        Assert.Equal(first, again);
        Assert.Equal(first.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(first, second);
        Assert.Contains(first.GetType().GetInterfaces(), type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEquatable<>));
    }

    private static TestProject TwoCorporaOfOneText() => new()
    {
        Texts =
        [
            new TestText(TestProject.Folder + "one/harbour.txt", Newspaper.Harbour).With("Corpus", "One"),
            new TestText(TestProject.Folder + "other/harbour.txt", Newspaper.Harbour).With("Corpus", "Other"),
        ],
    };
}
