using System.Text;

namespace CorpusGen.Emit;

/// <summary>Text of documents as text of comments: on one line, without markup, without anything invisible.</summary>
internal static class DocComment
{
    private const int Limit = 240;

    /// <summary>Makes a text fit for a comment.</summary>
    /// <param name="text">The text.</param>
    /// <returns>XML text.</returns>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length && builder.Length < Limit; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            if (PlainCharacter.IsBreak(text[i])) builder.Append(' ');
            else if (PlainCharacter.Is(text, i)) Append(builder, text, i, isPair ? 2 : 1);
            if (isPair) i++;
        }

        return builder.Length < Limit ? builder.ToString() : builder.Append('…').ToString();
    }

    private static void Append(StringBuilder builder, string text, int index, int length)
    {
        switch (text[index])
        {
            case '<': builder.Append("&lt;"); break;
            case '>': builder.Append("&gt;"); break;
            case '&': builder.Append("&amp;"); break;
            default: builder.Append(text, index, length); break;
        }
    }
}
