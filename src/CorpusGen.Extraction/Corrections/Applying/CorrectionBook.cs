using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>All corrections of a corpus, and what there is to tell of them while they are applied.</summary>
internal sealed class CorrectionBook
{
    // Values come from a file that nobody vetted: what can't be seen or fills pages has no place in a message.
    private const int LongestArgument = 300;

    // Looking for the nearest name among many takes long; who has so much to mend will mend that first.
    private const int MostSearches = 200;

    private readonly IReadOnlyList<CorrectionsFile> _files;
    private readonly List<CorrectionDiagnostic> _told = [];
    private int _searches;

    /// <summary>Opens files.</summary>
    /// <param name="files">The files in the order of the corpus.</param>
    public CorrectionBook(IReadOnlyList<CorrectionsFile> files)
    {
        _files = files;
        for (var f = 0; f < files.Count; f++)
            _told.AddRange(files[f].Diagnostics.Select(d => new CorrectionDiagnostic(d.Rule, f, d.Span, d.Arguments)));
    }

    /// <summary>Whether nothing is to be corrected.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>What is said of speakers, with the file of each.</summary>
    public IEnumerable<(SpeakerCorrection Correction, int File)> Speakers => All(f => f.Speakers);

    /// <summary>What is said of quotations, with the file of each.</summary>
    public IEnumerable<(QuoteCorrection Correction, int File)> Quotes => All(f => f.Quotes);

    /// <summary>What is said of sayings, with the file of each.</summary>
    public IEnumerable<(SayingCorrection Correction, int File)> Sayings => All(f => f.Sayings);

    /// <summary>What is not to be told of, with the file of each.</summary>
    public IEnumerable<(Silence Correction, int File)> Silences => All(f => f.Silences);

    /// <summary>What there is to tell of the files, by file and position.</summary>
    public EquatableArray<CorrectionDiagnostic> Told =>
        _told.OrderBy(d => d.File).ThenBy(d => d.Span.Start).ThenBy(d => d.Rule, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Tells that something matches nothing.</summary>
    /// <param name="file">The position of its file.</param>
    /// <param name="wanted">What was looked for.</param>
    /// <param name="what">What it is: article.</param>
    /// <param name="known">What there is, of which the nearest is named.</param>
    public void TellUnmatched(int file, WrittenText wanted, string what, IEnumerable<string> known) =>
        TellUnmatched(file, wanted, what, Nearest(wanted.Text, known));

    /// <summary>Tells that something matches nothing.</summary>
    /// <param name="file">The position of its file.</param>
    /// <param name="wanted">What was looked for.</param>
    /// <param name="what">What it is: article.</param>
    /// <param name="nearest">What may have been meant, or null.</param>
    public void TellUnmatched(int file, WrittenText wanted, string what, string? nearest) => Tell(
        file, DiagnosticRules.CorrectionUnmatched, wanted.Span, wanted.Text, what, nearest is null ? "; mend it or delete this entry" : $"; the nearest is “{nearest}”");

    /// <summary>What may have been meant.</summary>
    /// <param name="wanted">What was looked for.</param>
    /// <param name="known">What there is.</param>
    /// <returns>The nearest, or null where none is near or too much was looked for already.</returns>
    public string? Nearest(string wanted, IEnumerable<string> known) => _searches++ < MostSearches ? NearestText.Of(wanted, known) : null;

    /// <summary>Tells that something matches more than it should.</summary>
    /// <param name="file">The position of its file.</param>
    /// <param name="wanted">What was looked for.</param>
    /// <param name="what">What it is: speaker.</param>
    /// <param name="found">What was found.</param>
    /// <param name="remedy">What to write instead.</param>
    public void TellAmbiguous(int file, WrittenText wanted, string what, IEnumerable<string> found, string remedy) =>
        Tell(file, DiagnosticRules.CorrectionAmbiguous, wanted.Span, wanted.Text, what, string.Join(", ", found), remedy);

    /// <summary>Tells that a correction contradicts an earlier one.</summary>
    /// <param name="file">The position of its file.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="earlierFile">The position of the earlier one's file.</param>
    /// <param name="earlier">Where that stands.</param>
    /// <param name="what">What the two say of one thing, as a sentence without its stop.</param>
    public void TellConflict(int file, Span place, int earlierFile, Span earlier, string what)
    {
        var document = _files[earlierFile].Document;
        var line = document.GetPosition(earlier.Start).Line.ToString(CultureInfo.InvariantCulture);
        Tell(file, DiagnosticRules.CorrectionConflict, place, $"{what}; {document.Path}:{line} says otherwise and holds");
    }

    private void Tell(int file, DiagnosticRule rule, Span place, params string[] arguments) =>
        _told.Add(new CorrectionDiagnostic(rule.Id, file, place, [.. arguments.Select(a => Excerpt.OnOneLine(a, LongestArgument))]));

    private IEnumerable<(T Correction, int File)> All<T>(Func<CorrectionsFile, EquatableArray<T>> kind)
        where T : IEquatable<T> =>
        _files.SelectMany((file, position) => kind(file).Select(c => (c, position)));
}
