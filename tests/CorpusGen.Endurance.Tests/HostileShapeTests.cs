using System;
using System.Linq;
using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace CorpusGen.Endurance.Tests;

/// <summary>Texts that nobody wrote to be read. Eight times the text takes at most ten times the work, whatever the text.</summary>
public class HostileShapeTests(CountingEngine engine, ITestOutputHelper output) : IClassFixture<CountingEngine>
{
    private const int Size = 50_000;
    private const int Growth = 8;
    private const double Bound = 10;

    // Buffers are kept from text to text: a small one may find them made, a larger one makes them anew. So much a character is granted.
    private const int BufferBytes = 200;

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("‘")]
    [InlineData("“\"")]
    [InlineData("“”")]
    [InlineData("\" ")]
    [InlineData("“a ")]
    [InlineData("“a” ")]
    [InlineData("T“W\n\n")]
    [InlineData("“A,” said Mara Lind. ")]
    [InlineData("“A,” said Mara Lind.\n\n")]
    [InlineData("“a” he said ")]
    [InlineData("word ")]
    [InlineData("word\n\n")]
    [InlineData("word\n")]
    [InlineData("Word ")]
    [InlineData("Mara Lind ")]
    [InlineData("Mara Lind, the mayor, ")]
    [InlineData("he ")]
    [InlineData("He said. ")]
    [InlineData("who said that ")]
    [InlineData("the minister ")]
    [InlineData("[")]
    [InlineData("[a ")]
    [InlineData("(a) ")]
    [InlineData("x")]
    [InlineData("X")]
    [InlineData("😀")]
    [InlineData("𝒜 ")]
    [InlineData("e\u0301")]
    [InlineData(", ")]
    [InlineData("— ")]
    [InlineData("...")]
    [InlineData("a-")]
    [InlineData("1,")]
    [InlineData("#a ")]
    [InlineData("— A (@a)\n")]
    [InlineData("A b in C, ")]
    [InlineData("\0")]
    [InlineData("\uD83D")]
    public void Repeated(string piece) => AssertLinear(size => new StringBuilder().Insert(0, piece, size / piece.Length).ToString());

    [Fact]
    public void Brackets_in_brackets() => AssertLinear(size => new string('[', size / 2) + new string(']', size / 2));

    [Fact]
    public void Quotation_marks_in_quotation_marks() => AssertLinear(size => new string('“', size / 2) + new string('”', size / 2));

    [Fact]
    public void Different_names() => AssertLinear(size => string.Join(' ', Enumerable.Range(0, size / 7).Select(Name)));

    [Fact]
    public void Different_people_who_speak() => AssertLinear(size =>
        string.Concat(Enumerable.Range(0, size / 32).Select(i => $"“No,” said Mara {Name(i)}.\n\n")));

    [Fact]
    public void Different_sayings_of_one_person() => AssertLinear(size =>
        string.Concat(Enumerable.Range(0, size / 48).Select(i => $"“We met {Name(i)} at {Name(i * 7)},” said Mara Lind.\n\n")));

    [Fact]
    public void Random_bytes() => AssertLinear(size =>
    {
        var bytes = new byte[size];
        new Random(20211113).NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    });

    [Fact]
    public void Random_marks_words_and_stops() => AssertLinear(size =>
    {
        string[] pieces = ["“", "”", "\"", "'", "’", "he ", "said ", "Mara ", "Lind ", "the ", ", ", ". ", "\n\n", "— ", "that ", "(", ")"];
        var random = new Random(19770405);
        var text = new StringBuilder();
        while (text.Length < size) text.Append(pieces[random.Next(pieces.Length)]);
        return text.ToString();
    });

    private void AssertLinear(Func<int, string> shape)
    {
        // Lists are read and buffers made for the first text. It is a short one: words seen before cost less, which must not flatter.
        engine.Read(shape(Size / 16));
        var (small, large) = (engine.Read(shape(Size)), engine.Read(shape(Size * Growth)));
        output.WriteLine($"{small} x {Growth} = {large}");
        Assert.InRange((double)large.Steps / small.Steps, 0, Bound);

        // Large tables are pooled. The first text of its size makes them, and the small one may have found those of another shape:
        // what is allocated is asked when both find them.
        var (smallAgain, largeAgain) = (engine.Read(shape(Size)), engine.Read(shape(Size * Growth)));
        output.WriteLine($"{smallAgain} x {Growth} = {largeAgain}");
        Assert.InRange((double)largeAgain.Bytes / Math.Max(smallAgain.Bytes, Size * BufferBytes), 0, Bound);
    }

    /// <summary>A name of six letters, another for each number. Few or many, such names end alike: eight times the names are the same again.</summary>
    private static string Name(int number) =>
        string.Create(6, (int)(number * 7_654_321L % (26 * 26 * 26 * 26 * 26)), (name, rest) =>
        {
            name[0] = 'N';
            for (var i = 1; i < name.Length; i++, rest /= 26) name[i] = (char)('a' + (rest % 26));
        });
}
