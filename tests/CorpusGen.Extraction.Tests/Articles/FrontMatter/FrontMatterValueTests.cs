using System.Linq;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles.FrontMatter;

public class FrontMatterValueTests
{
    [Theory]
    [InlineData("2021-05-03", "2021-05-03")]
    [InlineData("2021-05-03T10:15:00Z", "2021-05-03")]
    [InlineData("2021-05-03T23:15:00.250+02:00", "2021-05-03")]
    [InlineData("2021-05-03 10:15:00 +0200", "2021-05-03")]
    [InlineData("2021-05-03 10:15", "2021-05-03")]
    [InlineData("2021-5-3", "2021-05-03")]
    [InlineData("2021/05/03", "2021-05-03")]
    [InlineData("3 May 2021", "2021-05-03")]
    [InlineData("Mon. May 3rd, 2021", "2021-05-03")]
    [InlineData("\"2021-05-03\"", "2021-05-03")]
    public void Reads_a_date_with_a_time_or_without(string value, string day) =>
        Assert.Equal(day, Fronted.With("date: " + value).Facts.Published?.Date);

    [Theory]
    [InlineData("next May")]
    [InlineData("2021-02-30")]
    [InlineData("03.05.2021")]
    [InlineData("2021")]
    [InlineData("2021-05-03 or so")]
    public void Takes_nothing_else_for_a_date(string value)
    {
        var document = Fronted.With("date: " + value);

        Assert.Null(document.Facts.Published);
        Assert.Equal([$"CORP011 2:7 date takes a day such as 2021-05-03, not “{value}”"], document.Problems);
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("EN", "en")]
    [InlineData("pt_BR", "pt")]
    [InlineData("zh-Hant-TW", "zh")]
    [InlineData("haw", "haw")]
    public void Reads_the_language_of_a_tag(string value, string language) => Assert.Equal(language, Fronted.With("language: " + value).Facts.Language);

    [Theory]
    [InlineData("English")]
    [InlineData("e")]
    [InlineData("en GB")]
    [InlineData("日本")]
    public void Takes_nothing_else_for_a_language(string value)
    {
        var document = Fronted.With("language: " + value);

        Assert.Equal("en", document.Facts.Language);
        Assert.Equal([$"CORP011 2:11 language takes a code such as en or en-GB, not “{value}”"], document.Problems);
    }

    [Theory]
    [InlineData("https://example.org/talks?id=1#top")]
    [InlineData("HTTP://example.org")]
    [InlineData("https://пример.example/статья")]
    public void Keeps_an_address_to_the_letter(string url) => Assert.Equal(url, Fronted.With("url: " + url).Masthead.Url?.Text);

    [Theory]
    [InlineData("example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    [InlineData("https:// example.org")]
    [InlineData("https://example.org/\"><script>")]
    [InlineData("file:///etc/hosts")]
    public void Takes_nothing_else_for_an_address(string value)
    {
        var document = Fronted.With($"url: '{value}'");

        Assert.Null(document.Masthead.Url);
        Assert.Equal([$"CORP011 2:6 url takes an address such as https://example.org/talks, not “{value}”"], document.Problems);
    }

    [Theory]
    [InlineData("talks-1", "talks-1")]
    [InlineData("12", "12")]
    [InlineData("2021/05/talks", "2021/05/talks")]
    [InlineData("\" talks 1 \"", "talks 1")]
    [InlineData("переговоры-🚢", "переговоры-🚢")]
    public void Keeps_an_id_to_the_letter(string value, string id) => Assert.Equal(id, Fronted.With("id: " + value).Front?.Id?.Text);

    [Theory]
    [InlineData("\"a#b\"")]
    [InlineData("\"a\\nb\"")]
    [InlineData("\"a\\u0007b\"")]
    [InlineData("\"a\\u200Bb\"")]
    [InlineData("\"a\\u202Eb\"")]
    [InlineData("\"a\\tb\"")]
    public void Uses_no_id_that_nobody_could_type_or_that_quotes_could_not_take_up(string value)
    {
        var document = Fronted.With("id: " + value);

        Assert.Null(document.Front?.Id);
        Assert.StartsWith("CORP011 2:5 id takes up to 100 characters on one line, without # and without invisible ones, not “a", Assert.Single(document.Problems));
    }

    [Fact]
    public void Uses_no_id_of_more_than_a_hundred_characters()
    {
        Assert.Equal(100, Fronted.With("id: " + new string('a', 100)).Front?.Id?.Text.Length);
        var document = Fronted.With("id: " + new string('a', 300));

        Assert.Null(document.Front?.Id);
        Assert.True(Assert.Single(document.Problems).Length < 200);
    }

    [Theory]
    [InlineData("[harbour, ferries]")]
    [InlineData("harbour, ferries")]
    [InlineData("\n  - harbour\n  - \"ferries\"")]
    [InlineData("[harbour, '', ferries, harbour]")]
    public void Reads_tags_as_a_list_or_parted_by_commas(string value)
    {
        var document = Fronted.With("tags: " + value);

        Assert.Equal(["harbour", "ferries"], document.Masthead.Tags.Select(t => t.Text));
        Assert.Equal(["harbour", "ferries"], document.Masthead.Tags.Select(t => document.At(t.Span)));
    }

    [Fact]
    public void Reads_tags_that_run_over_several_lines()
    {
        var document = Fronted.With("tags: harbour,", "  old", "  ferries, boats");

        Assert.Equal(["harbour", "old ferries", "boats"], document.Masthead.Tags.Select(t => t.Text));
        Assert.Equal(["harbour", "old\n  ferries", "boats"], document.Masthead.Tags.Select(t => document.At(t.Span)));
    }

    [Fact]
    public void Reads_a_hundred_thousand_tags_and_authors()
    {
        var names = string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"a{i}\n  b"));
        var document = Fronted.With("tags: " + names, "author: [" + names + "]");

        Assert.Equal((100_000, 100_000), (document.Masthead.Tags.Count, document.Masthead.Contributors.Count + 1));
    }

    [Fact]
    public void Takes_a_tag_in_quotes_for_one() =>
        Assert.Equal(["harbour, ferries"], Fronted.With("tags: \"harbour, ferries\"").Masthead.Tags.Select(t => t.Text));

    [Theory]
    [InlineData("title:")]
    [InlineData("title: ~")]
    [InlineData("title: null")]
    [InlineData("title: \"\"")]
    [InlineData("title: \"  \"")]
    public void Takes_an_empty_value_for_none(string line)
    {
        var document = Fronted.With(line);

        Assert.Empty(document.Problems);
        Assert.Equal("Harbour stays open", document.Masthead.Headline?.Text);
    }

    [Fact]
    public void Takes_a_word_in_quotes_for_what_it_is() => Assert.Equal("null", Fronted.With("title: \"null\"").Masthead.Headline?.Text);
}
