using System;
using System.CommandLine;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Schema;

namespace CorpusGen.Tool.Commands;

/// <summary>The argument and the options of <c>corpusgen correct</c>.</summary>
internal sealed class CorrectArguments
{
    private readonly Argument<string> _place = new("PLACE")
    {
        Description = "FILE:LINE or FILE:LINE:COLUMN, as compilers and grep write them, or FILE(LINE,COLUMN), as MSBuild does",
    };

    private readonly Option<string> _speaker = new("--speaker", "-s")
    {
        Description = "Who said it: an id, a name or an alias, or a name that is new to the corpus",
        HelpName = "NAME",
    };

    private readonly Option<bool> _nobody = new("--nobody") { Description = "Leave open who said it" };

    private readonly Option<string> _kind = new("--kind", "-k")
    {
        Description = "How it reports speech",
        HelpName = string.Join('|', Enum.GetValues<QuoteKind>().Select(EnumName.Of)),
    };

    private readonly Option<bool> _noQuote = new("--not-a-quote") { Description = "These words are nobody's speech: a title, a term, a nickname" };

    private readonly Option<string> _missed = new("--missed", "-m")
    {
        Description = "All words of a quotation that was not found and begins in the line, … where the reporter interrupts",
        HelpName = "WORDS",
    };

    private readonly Option<string> _silence = new("--silence")
    {
        Description = "Do not tell of this diagnostic here",
        HelpName = "ID",
    };

    private readonly Option<string> _corrections = new("--corrections", "-c")
    {
        Description = "The *.corpus.yaml to write into [default: the one in the document's folder or the nearest folder above it, up to "
            + "the current one; else a new corrections.corpus.yaml beside the document]",
        HelpName = "FILE",
    };

    private readonly Option<bool> _dryRun = new("--dry-run", "-n") { Description = "Show what would be written, and write nothing" };

    /// <summary>Describes them, and what they take.</summary>
    public CorrectArguments()
    {
        _kind.AcceptOnlyFromAmong([.. Enum.GetValues<QuoteKind>().Select(EnumName.Of)]);
        _silence.CompletionSources.Add([.. DiagnosticRules.All.Select(rule => rule.Id)]);
    }

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_place);
        foreach (var option in new Option[] { _speaker, _nobody, _kind, _noQuote, _missed, _silence, _corrections, _dryRun })
            command.Options.Add(option);
    }

    /// <summary>What a command line says.</summary>
    /// <param name="parsed">The command line.</param>
    /// <returns>The request.</returns>
    /// <exception cref="UnusableInputException">It says nothing to correct, or contradicts itself.</exception>
    public CorrectRequest Read(ParseResult parsed)
    {
        var request = new CorrectRequest(
            parsed.GetRequiredValue(_place),
            parsed.GetValue(_speaker),
            parsed.GetValue(_nobody),
            parsed.GetValue(_kind),
            parsed.GetValue(_noQuote),
            parsed.GetValue(_missed),
            parsed.GetValue(_silence),
            parsed.GetValue(_corrections),
            parsed.GetValue(_dryRun));
        RefuseContradictions(request);
        return request;
    }

    private static void RefuseContradictions(CorrectRequest request)
    {
        const string OfQuotations = "what is said of a quotation";
        const string Options = "--speaker, --nobody, --kind, --not-a-quote, --missed or --silence";
        var speaks = request.Speaker is not null || request.IsByNobody || request.Kind is not null || request.Missed is not null;
        if (!speaks && !request.IsNoQuote && request.Silence is null)
            throw new UnusableInputException($"nothing to correct: name {Options}; see corpusgen correct --help");
        if (request.Speaker is not null && request.IsByNobody) throw Contradiction("--speaker", "--nobody");
        if (request.IsNoQuote && speaks) throw Contradiction("--not-a-quote", OfQuotations);
        if (request.Silence is not null && (speaks || request.IsNoQuote)) throw Contradiction("--silence", OfQuotations);
        if (string.IsNullOrWhiteSpace(request.Speaker ?? "-"))
            throw new UnusableInputException("--speaker takes a name; --nobody leaves open who said it");
        if (string.IsNullOrWhiteSpace(request.Missed ?? "-"))
            throw new UnusableInputException("--missed takes the words of the quotation");
    }

    private static UnusableInputException Contradiction(string one, string other) =>
        new($"{one} and {other} contradict each other; keep one");
}
