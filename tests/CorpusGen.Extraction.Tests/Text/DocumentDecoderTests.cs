using System;
using System.Text;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Text;

public class DocumentDecoderTests
{
    private const string Words = "“Où?” she asked.\r\n";

    public static TheoryData<byte[]> EncodedWords =>
    [
        Encoding.UTF8.GetBytes(Words),
        WithMark(new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)),
        WithMark(Encoding.Unicode),
        WithMark(Encoding.BigEndianUnicode),
    ];

    [Theory]
    [MemberData(nameof(EncodedWords))]
    public void Reads_utf8_and_utf16_and_drops_the_mark(byte[] bytes) =>
        Assert.Equal(new DecodedDocument(Words, null), DocumentDecoder.Decode(bytes));

    [Theory]
    [InlineData("it is neither UTF-8 nor UTF-16 (byte 0xE9 at offset 3); save it as UTF-8", "636166E920")]
    [InlineData("it is neither UTF-8 nor UTF-16 (byte 0xE2 at offset 1); save it as UTF-8", "61E280")]
    [InlineData("it is neither UTF-8 nor UTF-16 (byte 0xFF at offset 4); save it as UTF-8", "EFBBBF61FF")]
    [InlineData("it is binary (a zero byte at offset 2)", "61620063")]
    [InlineData("it is binary (a zero byte at offset 4)", "FFFE61000000")]
    [InlineData("it begins as UTF-16 but is not; save it as UTF-8", "FFFE610062")]
    [InlineData("it begins as UTF-16 but is not; save it as UTF-8", "FEFFD8000062")]
    [InlineData("it is UTF-32; save it as UTF-8", "FFFE000061000000")]
    [InlineData("it is empty", "")]
    [InlineData("it is empty", "EFBBBF")]
    [InlineData("it is empty", "200D0A09")]
    public void Gives_the_reason_where_there_is_no_text(string reason, string bytes) =>
        Assert.Equal(new DecodedDocument(null, reason), DocumentDecoder.Decode(Convert.FromHexString(bytes)));

    private static byte[] WithMark(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Words)];
}
