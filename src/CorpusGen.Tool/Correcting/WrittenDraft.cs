using System.IO;
using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Corrections.Writing;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Tool.Correcting;

/// <summary>A draft in its file, not kept yet.</summary>
internal sealed class WrittenDraft
{
    private const string Unseen =
        "the file alone does not show this diagnostic; the next check of the corpus tells whether the entry matches it";

    private const string Elsewhere = "the entry holds only if another document has that name";

    private readonly CorrectedArticle _article;
    private readonly CorrectionDraft _draft;

    /// <summary>Writes a draft.</summary>
    /// <param name="article">The article, with the corrections so far.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="before">The corrections file's text.</param>
    /// <exception cref="UnusableInputException">The file is written in a way that leaves no place for it.</exception>
    public WrittenDraft(CorrectedArticle article, CorrectionDraft draft, string before)
    {
        (_article, _draft, Before) = (article, draft, before);
        Text = Write()
            ?? throw new UnusableInputException($"{article.Corrections.Document.Path} has no list of {draft.Section} to write into; mend it first");
        File = CorrectionsReader.Read(new DocumentText(article.Corrections.Document.Path, Text));
    }

    /// <summary>The file's text before.</summary>
    public string Before { get; }

    /// <summary>The file's text with the correction.</summary>
    public string Text { get; }

    /// <summary>The file with the correction, as it will be read.</summary>
    public CorrectionsFile File { get; }

    /// <summary>Makes sure that the correction is read back, that no other was touched, and that it means something.</summary>
    /// <param name="error">Where to tell what only a corpus can tell.</param>
    /// <exception cref="UnusableInputException">It would do nothing, or harm.</exception>
    public void Verify(TextWriter error)
    {
        var before = _article.Corrections;
        if (File.Diagnostics.FirstOrDefault(d => !before.Diagnostics.Any(b => b.Arguments.Equals(d.Arguments))) is { } complaint)
            throw Refusal(complaint.Arguments[0]);
        if (!IsWhole(before)) throw Refusal("it would change other entries");
        foreach (var told in _article.CorrectedBy(File).CorrectionDiagnostics.Where(IsNew)) Tell(told, error);
    }

    private string? Write() => _draft.Existing is { } existing
        ? CorrectionsEditor.Change(Before, existing, _draft.Values, _draft.Without)
        : CorrectionsEditor.Add(Before, _draft.Section, [.. _draft.Address, .. _draft.Values]);

    private bool IsWhole(CorrectionsFile before)
    {
        var added = _draft.Existing is null ? 1 : 0;
        var (quotes, silences) = _draft.Section == "quotes" ? (added, 0) : (0, added);
        return (File.Speakers.Count, File.Sayings.Count) == (before.Speakers.Count, before.Sayings.Count)
            && (File.Quotes.Count, File.Silences.Count) == (before.Quotes.Count + quotes, before.Silences.Count + silences);
    }

    // A name that is like another may be meant, and entries of other articles match nothing in this one.
    private void Tell(CorrectionDiagnostic told, TextWriter error)
    {
        var message = DiagnosticRules.Format(told.Rule, told.Arguments);
        if (_draft.NeedsCorpus) error.WriteLine($"corpusgen: {Unseen}");
        else if (File.Quotes.Any(q => q.Speaker?.Span == told.Span)) error.WriteLine($"corpusgen: {InSentence(message)}; {Elsewhere}");
        else throw Refusal(message);
    }

    private bool IsNew(CorrectionDiagnostic told) =>
        (File.Quotes.Any(q => _article.IsMeant(q.Article) && IsAt(told.Span, q.Article, q.Words, q.Speaker))
            || File.Silences.Any(s => _article.IsMeant(s.Article) && IsAt(told.Span, s.Diagnostic, s.Article, s.At)))
        && !_article.CorrectedBy(_article.Corrections).CorrectionDiagnostics.Any(d => d.Rule == told.Rule && d.Arguments.Equals(told.Arguments));

    private static bool IsAt(Span place, params WrittenText?[] values) => values.Any(value => value?.Span == place);

    private UnusableInputException Refusal(string reason) => new($"{_article.Corrections.Document.Path} stays as it is: {InSentence(reason)}");

    private static string InSentence(string message) =>
        message.Length > 1 && char.IsLower(message[1]) ? char.ToLowerInvariant(message[0]) + message[1..] : message;
}
