using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Emitted;
using Xunit;

namespace CorpusGen.Tests.Hostile;

/// <summary>Paths that tell of the machine stay on it, wherever project and document lie.</summary>
public class PathTests
{
    [Theory]
    [InlineData("/home/secret/news/", "/home/secret/news/texts/mill.txt", "texts/mill.txt")]
    [InlineData("/home/secret/news", "/home/secret/news/texts/mill.txt", "texts/mill.txt")]
    [InlineData("/home/secret/news/", "/home/secret/news/./texts//mill.txt", "texts/mill.txt")]
    [InlineData("/home/secret/news/", "/home/secret/mill.txt", "../mill.txt")]
    [InlineData("/home/secret/news/", "/srv/secret/mill.txt", "mill.txt")]
    [InlineData("/home/secret/news/", "/mill.txt", "mill.txt")]
    [InlineData("/home/secret/news/", "/home/secret/news", "../news")]
    [InlineData("C:\\secret\\news\\", "C:\\secret\\news\\texts\\mill.txt", "texts/mill.txt")]
    [InlineData("C:\\secret\\news\\", "c:\\secret\\news\\texts\\mill.txt", "texts/mill.txt")]
    [InlineData("C:\\secret\\news\\", "D:\\secret\\mill.txt", "mill.txt")]
    [InlineData("C:\\secret\\news\\", "\\\\secret\\share\\mill.txt", "mill.txt")]
    [InlineData("C:\\secret\\news\\", "\\\\?\\D:\\secret\\mill.txt", "mill.txt")]
    [InlineData("\\\\secret\\share\\news\\", "\\\\secret\\share\\news\\texts\\mill.txt", "texts/mill.txt")]
    [InlineData("\\\\secret\\share\\news\\", "C:\\secret\\mill.txt", "mill.txt")]
    [InlineData("", "/home/secret/news/texts/mill.txt", "mill.txt")]
    [InlineData("", "C:\\secret\\mill.txt", "mill.txt")]
    [InlineData("\0", "/home/secret/mill.txt", "mill.txt")]
    public void A_document_is_known_by_its_place_in_the_project(string project, string file, string path)
    {
        foreach (var storage in new[] { "Inline", "Resource", "None" })
        {
            var run = new TestProject { Texts = [new TestText(file, Newspaper.Mill)] }
                .With("ProjectDir", project).With("CorpusGenTextStorage", storage).Run().AssertCompiles();

            Assert.DoesNotContain("secret", run.AllText, StringComparison.OrdinalIgnoreCase);
            Assert.Equal([path], new EmittedCorpus(run.Load()).Articles.Select(article => (string)article.SourcePath));
        }
    }

    [Theory]
    [InlineData("/home/secret/news/", "/tmp/elsewhere/deep/in/the/tree/")]
    [InlineData("/home/secret/news/", "C:\\checkouts\\2\\")]
    [InlineData("/home/secret/news/", "\\\\server\\share\\")]
    public void Two_checkouts_emit_the_same_bytes(string one, string other) => Assert.Equal(Emitted(one), Emitted(other));

    private static IEnumerable<(string Name, string Text)> Emitted(string folder)
    {
        var texts = HostileNewspaper.Project.Texts.Select(text => (Path: text.Path[TestProject.Folder.Length..], Text: text.GetText()!.ToString()));
        var project = new TestProject { Texts = [.. texts.Select(text => new TestText(folder + text.Path, text.Text))] };
        return project.With("ProjectDir", folder).Run().Sources.Select(source => (source.HintName, source.SourceText.ToString()));
    }
}
