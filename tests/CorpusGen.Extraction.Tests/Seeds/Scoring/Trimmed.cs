using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Tests.Seeds.Gold;

namespace CorpusGen.Extraction.Tests.Seeds.Scoring;

/// <summary>Spans compared without the marks, white space, commas and full stops at their ends, which annotators put either way.</summary>
internal static class Trimmed
{
    private const string Edge = " \t\r\n\u00A0\"“”„‟'‘’,.";

    public static Span Of(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Edge.Contains(text[start])) start++;
        while (end > start && Edge.Contains(text[end - 1])) end--;
        return Span.FromBounds(start, end);
    }

    public static Span Of(string text, GoldSpan span) => Of(text, Span.FromBounds(span.Start, span.End));

    public static bool AreSame(string text, Span? found, GoldSpan wanted) => found is { } span && Of(text, span) == Of(text, wanted);
}
