using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using CorpusGen.Tests.Emitted;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Tests.Hostile;

/// <summary>Files that are no text, or hardly one. What the compiler decodes and what the packing task decodes is one text, or neither has one:
/// else the code would look for a text that the pack has not.</summary>
public class FileTests
{
    private const string Text = "Café news\n\n“Bread is 🥐,” said Émile Nuñez, a baker.\n";

    private static readonly Dictionary<string, byte[]> Files = new()
    {
        ["empty"] = [],
        ["one byte"] = "x"u8.ToArray(),
        ["one byte of two"] = [0xC3],
        ["zero"] = [0],
        ["blank"] = " \r\n\t\n"u8.ToArray(),
        ["UTF-8 mark alone"] = [0xEF, 0xBB, 0xBF],
        ["half of a UTF-8 mark"] = [0xEF, 0xBB],
        ["UTF-16 mark alone"] = [0xFF, 0xFE],
        ["one byte of UTF-16"] = [0xFF, 0xFE, 0x41],
        ["UTF-8"] = Encoding.UTF8.GetBytes(Text),
        ["UTF-8 with mark"] = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)],
        ["UTF-8 with two marks"] = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)],
        ["UTF-16 LE"] = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)],
        ["UTF-16 BE"] = [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)],
        ["UTF-16 without mark"] = Encoding.Unicode.GetBytes(Text),
        ["UTF-16 with half a pair"] = [0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8, 0x42, 0x00],
        ["UTF-32"] = [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Text)],
        ["Latin-1"] = Encoding.Latin1.GetBytes(Text.Replace("🥐", "good").Replace('“', '"').Replace('”', '"')),
        ["a surrogate in UTF-8"] = [0x41, 0xED, 0xA0, 0xBD, 0x42],
        ["overlong"] = [0x41, 0xC0, 0x80, 0x42],
        ["a real U+FFFD"] = Encoding.UTF8.GetBytes("News \uFFFD here.\n"),
        ["zero within"] = "Text\0text"u8.ToArray(),
        ["picture"] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0xFF, 0xC8],
        ["line ends of all kinds"] = Encoding.UTF8.GetBytes("A\rB\r\nC\nD\u2028E\u0085F\n"),
    };

    public static TheoryData<string> Names { get; } = [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_compiler_and_the_task_read_one_text_or_none(string name)
    {
        var packed = DocumentDecoder.Decode(Files[name]);
        var run = With(FileText(Files[name])).Run().AssertCompiles();
        var article = new EmittedCorpus(run.Load()).Articles.SingleOrDefault(a => (string)a.Id == "file");

        Assert.Equal(packed.Text?.TrimStart('\uFEFF'), (string?)article?.Text);
        Assert.Equal(packed.Text is null ? ["CORP006"] : [], run.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Most_files_are_none_and_some_are() =>
        Assert.Equal((8, 16), (Files.Values.Count(f => DocumentDecoder.Decode(f).Text is not null), Files.Values.Count(f => DocumentDecoder.Decode(f).Text is null)));

    [Theory]
    [InlineData("none")]
    [InlineData("gone")]
    [InlineData("locked")]
    [InlineData("folder")]
    [InlineData("device")]
    [InlineData("unknown")]
    public void A_file_that_cannot_be_read_costs_nothing_but_itself(string what)
    {
        Func<SourceText?> read = what switch
        {
            "none" => () => null,
            "gone" => () => throw new FileNotFoundException("Could not find file '/home/secret/file.txt'.", "/home/secret/file.txt"),
            "locked" => () => throw new IOException("The process cannot access the file '/home/secret/file.txt'."),
            "folder" => () => throw new UnauthorizedAccessException("Access to the path '/home/secret' is denied."),
            "device" => () => throw new NotSupportedException("/home/secret"),
            _ => () => throw new InvalidDataException("/home/secret"),
        };
        var run = With(UnreadableText(read)).Run().AssertCompiles();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CORP006", diagnostic.Id);
        Assert.Equal(TestProject.Folder + "texts/file.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.DoesNotContain("secret", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(["mill"], new EmittedCorpus(run.Load()).Articles.Select(article => (string)article.Id));
    }

    [Fact]
    public void A_document_that_goes_between_two_builds_leaves_the_others()
    {
        var text = FileText(Encoding.UTF8.GetBytes(Text));
        var project = With(text);
        var driver = project.CreateDriver().RunGenerators(project.Compile());
        Assert.Empty(driver.GetRunResult().Diagnostics);

        driver = driver.ReplaceAdditionalText(text, UnreadableText(() => null)).RunGenerators(project.Compile());
        var result = driver.GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        Assert.Equal(["CORP006"], result.Diagnostics.Select(d => d.Id));
        Assert.DoesNotContain(result.GeneratedSources, source => source.SourceText.ToString().Contains("Émile", StringComparison.Ordinal));
        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains("Ada Holm", StringComparison.Ordinal));
    }

    private static TestProject With(TestText text) => new() { Texts = [text, new TestText(TestProject.Folder + "texts/mill.txt", Newspaper.Mill)] };

    private static TestText FileText(byte[] bytes) => new(TestProject.Folder + "texts/file.txt", Decode(bytes));

    private static TestText UnreadableText(Func<SourceText?> read) => new(TestProject.Folder + "texts/file.txt", read);

    // As the compiler does: to the letter as UTF-8 or what the mark says, else as a code page of the machine's.
    private static SourceText Decode(byte[] bytes)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(bytes), Encoding.Latin1);
        }
    }
}
