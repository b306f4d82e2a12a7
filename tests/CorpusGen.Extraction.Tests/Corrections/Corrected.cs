using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Tests.Corrections;

/// <summary>Reads corrections for a test.</summary>
internal static class Corrected
{
    /// <summary>Reads a text as a corrections file.</summary>
    public static CorrectionsFile Read(string text) => CorrectionsReader.Read(new DocumentText("desk.corpus.yaml", text));

    /// <summary>What is wrong: the id, the words concerned, the message.</summary>
    public static IReadOnlyList<(string Id, string Place, string Message)> Problems(string text) =>
        [.. Read(text).Diagnostics.Select(d => (d.Rule, d.Span.In(text), d.Arguments[0]))];

    /// <summary>The texts of written texts.</summary>
    public static IEnumerable<string> Texts(this EquatableArray<WrittenText> written) => written.Select(w => w.Text);
}
