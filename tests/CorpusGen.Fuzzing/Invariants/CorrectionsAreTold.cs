using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Invariants;

/// <summary>What is told of corrections lies inside their files, comes by file and position, and has a message on one line.</summary>
internal sealed class CorrectionsAreTold : IInvariant
{
    public string? Broken(Reading reading)
    {
        var last = (File: 0, Start: 0);
        foreach (var (rule, file, span, arguments) in reading.Corpus.CorrectionDiagnostics)
        {
            if (file < 0 || file >= reading.Corpus.Corrections.Count) return $"{rule} is of no file";
            var text = reading.Corpus.Corrections[file].Document.Text;
            if (span.Start < 0 || span.Length < 0 || span.End > text.Length) return $"{rule} at {span} leaves the file of {text.Length}";
            if ((file, span.Start).CompareTo(last) < 0) return $"{rule} at {(file, span.Start)} comes after {last}";
            last = (file, span.Start);
            if (!DiagnosticsCanBeShown.IsOnOneLine(DiagnosticRules.Format(rule, arguments))) return $"{rule} says “{DiagnosticRules.Format(rule, arguments)}”";
        }

        return reading.Corrections.Count == reading.Corpus.Corrections.Count ? null : "corrections are lost";
    }
}
