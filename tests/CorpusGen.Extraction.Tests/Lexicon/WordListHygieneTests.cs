using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Lexicon;
using Xunit;

namespace CorpusGen.Extraction.Tests.Lexicon;

public class WordListHygieneTests
{
    private static readonly string[] WithCapitals = ["demonyms.txt", "given-names.txt", "group-names.txt", "organisation-names.txt", "places.txt"];

    private static readonly Dictionary<string, string> Tags = new()
    {
        ["abbreviations.txt"] = "title place company time number general",
        ["function-words.txt"] = "det pron prep conj sub aux modal neg wh adv to num interj",
        ["given-names.txt"] = "male female",
        ["months-and-days.txt"] = "month day",
        ["issued-nouns.txt"] = "cable mail post release talk owned named",
        ["organisation-nouns.txt"] = "end any",
        ["press-nouns.txt"] = "print board text",
        ["person-nouns.txt"] = "singular plural collective male female",
        ["places.txt"] = "country state city region",
        ["pronouns.txt"] =
            "subject object possessive reflexive first second third singular plural male female neuter relative demonstrative indefinite",
        ["reporting-verbs.txt"] = "say tell evaluate think write weak",
        ["titles.txt"] = "honorific title role modifier male female plural name",
    };

    private static readonly string[] WithoutTags =
    [
        "document-nouns.txt", "group-names.txt", "name-suffixes.txt", "organisation-names.txt", "outlet-words.txt", "page-nouns.txt", "reporting-nouns.txt",
        "surname-particles.txt", "verbs.txt",
    ];

    private static readonly string[] WithOwnTags = ["demonyms.txt", "irregular-plurals.txt", "irregular-verbs.txt", "word-classes.txt"];

    public static TheoryData<string> Lists => [.. Tags.Keys, .. WithoutTags, .. WithOwnTags];

    public static TheoryData<string> TaggedLists => [.. Tags.Keys];

    public static TheoryData<string> UntaggedLists => [.. WithoutTags];

    public static TheoryData<string> EmbeddedLists => [.. EmbeddedNames];

    [Theory]
    [MemberData(nameof(EmbeddedLists))]
    public void Every_list_says_what_it_is_and_where_it_comes_from(string fileName)
    {
        var header = Lines(fileName).TakeWhile(line => line.StartsWith('#')).ToArray();
        Assert.NotEmpty(header);
        Assert.Contains(header, line => line.Contains("Origin: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EmbeddedLists))]
    public void No_list_has_an_entry_twice(string fileName)
    {
        var list = WordList.Load(fileName);
        Assert.Empty(list.Where((entry, position) => list.Find(entry.AsSpan()) != position));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Entries_are_sorted_and_bare(string fileName)
    {
        var entries = WordList.Load(fileName).ToArray();
        Assert.NotEmpty(entries);
        Assert.Equal(entries.OrderBy(entry => entry, StringComparer.Ordinal), entries);
        Assert.All(entries, entry => Assert.Equal(entry.Trim().Replace("  ", " ", StringComparison.Ordinal).Replace('’', '\''), entry));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Only_lists_of_names_have_capitals(string fileName)
    {
        if (WithCapitals.Contains(fileName)) return;
        Assert.DoesNotContain(WordList.Load(fileName), entry => entry.Any(char.IsUpper));
    }

    [Theory]
    [MemberData(nameof(TaggedLists))]
    public void Every_tag_is_known(string fileName)
    {
        var known = Tags[fileName].Split(' ');
        Assert.All(TagsOf(fileName), tag => Assert.All(tag.Split(' ', StringSplitOptions.RemoveEmptyEntries), part => Assert.Contains(part, known)));
    }

    [Theory]
    [MemberData(nameof(UntaggedLists))]
    public void A_list_without_tags_has_none(string fileName) => Assert.All(TagsOf(fileName), tag => Assert.Equal("", tag));

    [Fact]
    public void Classes_of_words_are_letters() =>
        Assert.All(TagsOf("word-classes.txt"), tag => Assert.Matches("^[nvar]{1,4}$", tag));

    [Fact]
    public void Irregular_forms_name_a_listed_verb_and_known_forms() =>
        Assert.All(TagsOf("irregular-verbs.txt"), tag =>
        {
            var parts = tag.Split(' ');
            Assert.True(WordLists.Verbs.Contains(parts[0].AsSpan()), parts[0]);
            Assert.NotEmpty(parts.Skip(1));
            Assert.All(parts.Skip(1), part => Assert.Contains(part, (string[])["base", "third", "past", "participle", "present"]));
        });

    [Fact]
    public void Weak_verbs_are_not_verbs_of_saying() =>
        Assert.DoesNotContain(
            TagsOf("reporting-verbs.txt"),
            tag => TagSet.Contains(tag, "weak") && tag.Split(' ').Intersect(["say", "tell", "write"]).Any());

    [Fact]
    public void All_lists_together_stay_small()
    {
        var bytes = EmbeddedNames.Sum(name => Resource(name).Length);
        Assert.InRange(bytes, 1, 416 * 1024);
    }

    private static IEnumerable<string> EmbeddedNames =>
        typeof(WordList).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal));

    private static IEnumerable<string> TagsOf(string fileName)
    {
        var list = WordList.Load(fileName);
        return Enumerable.Range(0, list.Count).Select(list.TagAt);
    }

    private static Stream Resource(string fileName) => typeof(WordList).Assembly.GetManifestResourceStream(fileName)!;

    private static string[] Lines(string fileName)
    {
        using var reader = new StreamReader(Resource(fileName));
        return reader.ReadToEnd().Split('\n');
    }
}
