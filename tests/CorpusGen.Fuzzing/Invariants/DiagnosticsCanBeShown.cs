using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>Diagnostics lie inside their texts, come by document and position, and have a message on one line.</summary>
internal sealed class DiagnosticsCanBeShown : IInvariant
{
    public string? Broken(Reading reading)
    {
        var last = (Document: 0, Start: 0);
        foreach (var diagnostic in reading.Corpus.Diagnostics)
        {
            var (rule, document, span, arguments) = diagnostic;
            if (document < 0 || document >= reading.Corpus.Documents.Count) return $"{rule} is of no document";
            if (span.Start < 0 || span.Length < 0 || span.End > reading.TextOf(document).Length) return $"{rule} at {span} leaves the text";
            if ((document, span.Start).CompareTo(last) < 0) return $"{rule} at {(document, span.Start)} comes after {last}";
            if (rule == DiagnosticRules.InternalFault.Id) return "an internal fault is told of";
            last = (document, span.Start);
            var message = DiagnosticRules.Format(rule, arguments);
            if (!IsOnOneLine(message)) return $"{rule} says “{message}”";
        }

        return null;
    }

    /// <summary>Whether a message has words, all on one line.</summary>
    public static bool IsOnOneLine(string message) => !string.IsNullOrWhiteSpace(message) && message.IndexOfAny(['\r', '\n']) < 0;
}
