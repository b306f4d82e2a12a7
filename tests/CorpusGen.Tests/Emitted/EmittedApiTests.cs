using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Facts;
using Xunit;

namespace CorpusGen.Tests.Emitted;

/// <summary>The generated API, compiled, loaded and used, in each store and in the poorest and richest of languages and frameworks.</summary>
public class EmittedApiTests
{
    public static TheoryData<string> Setups { get; } = [.. EmittedSetups.Names];

    [Theory]
    [InlineData(317)]
    [InlineData(318)]
    [InlineData(319)]
    [InlineData(320)]
    public void A_title_made_of_the_first_words_never_ends_in_half_a_character(int blanks)
    {
        var text = "it" + new string(' ', blanks - 2) + "\uD835\uDC9C\uD835\uDC9C was what the ferry was called when it sailed, and nobody asked why.\n";

        var article = new EmittedCorpus(TestProject.Of(("texts/ferry.txt", text)).Run().Load()).Articles.Single();

        Assert.DoesNotMatch("[\uD800-\uDBFF](?![\uDC00-\uDFFF])", (string)article.Title);
        Assert.StartsWith("it", (string)article.Title, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Says_what_the_engine_found(string setup) =>
        Assert.Equal(EngineSheet.Of(EngineSheet.Extract(SeedFolder.Project)), EmittedSheet.Of(EmittedSetups.Seeds(setup)));

    [Theory]
    [InlineData("Inline")]
    [InlineData("None")]
    public void Says_what_the_engine_found_in_small_documents(string storage)
    {
        var project = TestProject.Of(
            ("texts/flood.txt", Newspaper.Flood), ("texts/harbour.txt", Newspaper.Harbour), ("texts/odd.txt", Newspaper.Odd), ("texts/rival.txt", Newspaper.Rival));
        var emitted = new EmittedCorpus(project.With("CorpusGenTextStorage", storage).Run().AssertCompiles().Load());

        Assert.Equal(EngineSheet.Of(EngineSheet.Extract(project)), EmittedSheet.Of(emitted));
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Keeps_every_text_as_stored(string setup)
    {
        var texts = SeedFolder.Project.Texts.Select(text => text.GetText()!.ToString().TrimStart('\uFEFF'));

        Assert.Equal(texts, EmittedSetups.Seeds(setup).Articles.Select(article => (string)article.Text));
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Copies_every_text_as_utf8(string setup)
    {
        foreach (var article in EmittedSetups.Seeds(setup).Articles)
            Assert.Equal(Encoding.UTF8.GetBytes((string)article.Text), Utf8Text.Of((object)article));
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Keeps_no_text_that_nobody_holds(string setup)
    {
        object article = EmittedSetups.Seeds(setup).ArticleSet[0];
        var text = Read(article);

        for (var i = 0; i < 10 && text.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(text.IsAlive);
        Assert.StartsWith(((string)((dynamic)article).Title)[..10], (string)((dynamic)article).Text, StringComparison.Ordinal);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Read(object article) => new(article.GetType().GetProperty("Text")!.GetValue(article));
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Finds_the_words_of_every_quotation_at_its_segments(string setup)
    {
        foreach (var quote in EmittedSetups.Seeds(setup).Quotes)
        {
            string text = quote.Article.Text, said = quote.Text;
            var words = Objects((object)quote.Segments).Select(span => In(span, text)).ToList();

            Assert.All(words, word => Assert.Contains(word, said, StringComparison.Ordinal));
            Assert.StartsWith(words[0], said, StringComparison.Ordinal);
            Assert.EndsWith(words[^1], said, StringComparison.Ordinal);
            string whole = In(quote.Span, text);
            Assert.StartsWith(words[0], whole, StringComparison.Ordinal);
            Assert.EndsWith(words[^1], whole, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Keeps_every_span_within_its_text(string setup)
    {
        foreach (var article in EmittedSetups.Seeds(setup).Articles)
        {
            int length = article.Text.Length;
            foreach (var paragraph in article.Paragraphs) AssertWithin(paragraph, length);
            foreach (var region in article.Regions) AssertWithin(region.Span, length);
            foreach (var tweet in article.Tweets) AssertWithin(tweet.Span, length);
            foreach (var quote in article.Quotes)
            {
                AssertWithin(quote.Span, length);
                foreach (var content in quote.Content) AssertWithin(content, length);
                Assert.False(string.IsNullOrWhiteSpace((string)quote.Sentence));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Looks_up_by_position_and_id(string setup)
    {
        var corpus = EmittedSetups.Seeds(setup);
        foreach (var set in corpus.Sets)
        {
            Assert.True(set.Count > 0);
            for (var i = 0; i < set.Count; i++)
            {
                var record = set[i];
                Assert.Same((object)record, (object)set[(string)record.Id]);
                Assert.Equal(((object)record, true), Try((object)set, (string)record.Id));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Names_the_id_it_does_not_know(string setup)
    {
        var corpus = EmittedSetups.Seeds(setup);
        foreach (var set in corpus.Sets)
        {
            var error = Assert.Throws<KeyNotFoundException>((Action)(() => { _ = set["nobody-of-this-name"]; }));
            Assert.Contains("nobody-of-this-name", error.Message, StringComparison.Ordinal);
            Assert.Equal((null, false), Try((object)set, "nobody-of-this-name"));
            Assert.Throws<ArgumentOutOfRangeException>(() => { _ = set[-1]; });
            Assert.Throws<ArgumentOutOfRangeException>(() => { _ = set[set.Count]; });
        }
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Leads_from_each_record_to_its_neighbours_and_back(string setup)
    {
        var corpus = EmittedSetups.Seeds(setup);
        foreach (var quote in corpus.Quotes)
        {
            Assert.Contains((object)quote, Objects((object)quote.Article.Quotes));
            if (quote.Speaker is not null) Assert.Contains((object)quote, Objects((object)quote.Speaker.Quotes));
            if (quote.Speaker is not null) Assert.Contains((object)quote.Speaker, Objects((object)quote.Article.Speakers));
            if (quote.Utterance is not null) Assert.Contains((object)quote, Objects((object)quote.Utterance.Versions).Select(version => (object)((dynamic)version).Quote));
        }

        foreach (var family in corpus.Families)
        {
            foreach (var article in family.Articles) Assert.Same((object)family, (object)article.Family);
        }

        Assert.Equal(corpus.Quotes.Count(), corpus.Articles.Sum(article => (int)article.Quotes.Count));
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Puts_the_most_quoted_speaker_first(string setup)
    {
        var counts = EmittedSetups.Seeds(setup).Speakers.Select(speaker => (int)speaker.Quotes.Count).ToList();

        Assert.Equal(counts.OrderDescending(), counts);
        Assert.DoesNotContain(0, counts);
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Describes_each_record_in_one_short_line(string setup)
    {
        var corpus = EmittedSetups.Seeds(setup);
        var records = corpus.Articles.Concat(corpus.Speakers).Concat(corpus.Quotes).Concat(corpus.Utterances).Concat(corpus.Families)
            .Concat(corpus.Quotes.SelectMany(quote => Objects((object)quote.Candidates)));

        Assert.All(records, record =>
        {
            var line = record.ToString() ?? "";
            Assert.InRange(line.Length, 1, 200);
            Assert.DoesNotContain('\n', line);
        });
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Names_every_article_and_speaker_of_the_seeds(string setup)
    {
        var corpus = EmittedSetups.Seeds(setup);

        Assert.Equal(corpus.Articles.Cast<object>().ToHashSet(), corpus.NamedMembers("Articles", "Article").Values.ToHashSet());
        Assert.Subset(corpus.Speakers.Cast<object>().ToHashSet(), corpus.NamedMembers("Speakers", "Speaker").Values.ToHashSet());
    }

    private static (object? Record, bool Found) Try(object set, string id)
    {
        object?[] arguments = [id, null];
        var found = (bool)set.GetType().GetMethod("TryGet", BindingFlags.Public | BindingFlags.Instance)!.Invoke(set, arguments)!;
        return (arguments[1], found);
    }

    private static IEnumerable<object> Objects(object items) => ((System.Collections.IEnumerable)items).Cast<object>();

    private static string In(dynamic span, string text) => text.Substring((int)span.Start, (int)span.Length);

    private static void AssertWithin(dynamic span, int length)
    {
        Assert.InRange((int)span.Start, 0, length);
        Assert.InRange((int)span.End, (int)span.Start, length);
        Assert.Equal((int)span.End - (int)span.Start, (int)span.Length);
    }
}
