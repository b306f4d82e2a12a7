using CorpusGen.Extraction.Linking;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

public class IdTests
{
    [Fact]
    public void Calls_a_document_by_its_file_name() => Assert.Equal(["talks", "b.c"], Documents("a/talks.txt", "a/b.c.md"));

    [Fact]
    public void Adds_folders_where_two_names_agree_in_any_case() =>
        Assert.Equal(["mon/talks", "tue/Talks", "other"], Documents("a/mon/talks.txt", "a/tue/Talks.txt", "a/other.txt"));

    [Fact]
    public void Adds_as_many_folders_as_it_takes() => Assert.Equal(["a/x/talks", "b/x/talks"], Documents("a/x/talks.txt", "b/x/talks.txt"));

    [Fact]
    public void Keeps_the_extension_where_nothing_else_differs() => Assert.Equal(["a/talks.md", "a/talks.txt"], Documents("a/talks.md", "a/talks.txt"));

    [Fact]
    public void Numbers_a_path_listed_twice() => Assert.Equal(["talks.txt", "talks.txt~2"], Documents("talks.txt", "talks.txt"));

    [Fact]
    public void Keeps_an_id_that_a_document_came_with() =>
        Assert.Equal(["a/b.txt", "b"], Documents(new DocumentText("1", string.Empty, "a/b.txt"), new DocumentText("x/b.txt", string.Empty)));

    [Fact]
    public void Calls_a_quotation_by_its_first_words() =>
        Assert.Equal(["are-simply-non-starters", "the-rain-it-raineth-every-day"], QuoteIds.Of(["are simply non-starters.", "The rain it raineth every day and night"]));

    [Fact]
    public void Takes_more_words_where_two_begin_alike() =>
        Assert.Equal(
            ["we-will-go-to-the-lake-today", "we-will-go-to-the-lake-tomorrow"],
            QuoteIds.Of(["We will go to the lake today", "We will go to the lake tomorrow"]));

    [Fact]
    public void Numbers_only_what_is_the_same_to_the_last_word() => Assert.Equal(["no", "no-2", "no-3"], QuoteIds.Of(["No!", "No?", "No."]));

    [Fact]
    public void Does_not_take_a_number_that_is_a_word() => Assert.Equal(["no", "no-3", "no-2"], QuoteIds.Of(["No", "No", "No 2"]));

    [Fact]
    public void Names_a_quotation_without_letters() => Assert.Equal(["quotation"], QuoteIds.Of(["…"]));

    private static string[] Documents(params string[] paths) => Documents(System.Array.ConvertAll(paths, p => new DocumentText(p, string.Empty)));

    private static string[] Documents(params DocumentText[] documents) => DocumentIds.Of(System.Array.ConvertAll(documents, d => new DocumentFacts { Document = d }));
}
