using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Fuzzing.Cases;
using CorpusGen.Fuzzing.Invariants;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Fuzzing.Tests;

/// <summary>Facts with one thing wrong: the invariant concerned tells of it.</summary>
public class InvariantTests
{
    private static readonly Reading Sound = Reading.Of(new FuzzCase(1, 0,
    [
        new("a.txt", "Harbour\n\nThe mayor met them.\n\n“We will sail on Friday whatever the weather,” Mara Lind told the council.\n\n“We have waited for that since the spring of last year,” she said.", null),
        new("b.txt", "Port\n\nNobody met them.\n\n“We will sail on Monday whatever the weather,” said Mara Lind.\n\n“We have waited for that since the spring of last year,” she said.", null),
    ]));

    private static readonly Dictionary<string, Func<Reading, Reading>> Unsound = new()
    {
        [nameof(SpansLieInTheText)] = r => Quote(r, q => q with { Sentence = new Span(0, 1000) }),
        [nameof(SpansAreInOrder)] = r => Quote(r, q => q with { Segments = [q.Segments[0], q.Segments[0]], Content = [q.Segments[0], q.Segments[0]] }),
        [nameof(NamesAreAsWritten)] = r => Quote(r, q => q with { Via = new ViaFact("Radio", q.Sentence) }),
        [nameof(LinesAreCounted)] = r => CorpusQuote(r, q => q with { Column = q.Column + 1 }),
        [nameof(PositionsExist)] = r => CorpusQuote(r, q => q with { Speaker = 9 }),
        [nameof(IdsAreUnique)] = r => Corpus(r, c => c with { Documents = c.Documents.Select(d => d with { Id = "a" }).ToEquatableArray() }),
        [nameof(DecisionsComeFirst)] = r => CorpusQuote(r, q => q with { Candidates = [] }),
        [nameof(SharesAreShares)] = r => CorpusQuote(r, q => q with { Confidence = double.NaN }),
        [nameof(SayingsAreWhole)] = r => Corpus(r, c => c with { Utterances = c.Utterances.Select(Respelt).ToEquatableArray() }),
        [nameof(FamiliesAreWhole)] = r => Corpus(r, c => c with { Families = c.Families.Select(f => f with { Closest = 7 }).ToEquatableArray() }),
        [nameof(DiagnosticsCanBeShown)] = r => Corpus(r, c => c with { Diagnostics = [new CorpusDiagnostic("CORP002", 0, new Span(0, 1), ["\n", "x", "x"])] }),
        [nameof(CorrectionsAreTold)] = r => Corpus(r, c => c with { CorrectionDiagnostics = [new CorrectionDiagnostic("CORP013", 0, new Span(0, 1), ["x"])] }),
        [nameof(ReadingIsRepeatable)] = r => Document(r, d => d with { Language = "xx" }),
        [nameof(OrderDoesNotMatter)] = r => CorpusQuote(r, q => q with { Line = 77 }),
        [nameof(MemoryDoesNotMatter)] = r => CorpusQuote(r, q => q with { Line = 77 }),
        [nameof(LineEndsDoNotMatter)] = r => Quote(r, q => q with { Confidence = 0.123 }),
        [nameof(ReasonsAgree)] = r => Document(r, d => d with { Language = "xx" }),
    };

    public static TheoryData<string> Names => [.. Unsound.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Tells_of_facts_that_are_unsound_and_of_none_that_are_sound(string name)
    {
        var invariant = InvariantList.All.Single(i => i.GetType().Name == name);

        Assert.Null(invariant.Broken(Sound));
        Assert.NotNull(invariant.Broken(Unsound[name](Sound)));
    }

    [Fact]
    public void Are_asked_of_facts_of_all_kinds()
    {
        Assert.NotEmpty(Sound.Corpus.Utterances);
        Assert.NotEmpty(Sound.Corpus.Families);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1, 2_001, false)]
    [InlineData(2, 1, false)]
    public void Tells_of_steps_that_grow_faster_than_the_text_or_are_too_many(int power, long factor, bool isSound)
    {
        var invariant = new StepsAreLinear(text => factor * (long)Math.Pow(text.Length, power));

        Assert.Equal(isSound, invariant.Broken(Sound) is null);
    }

    [Theory]
    [InlineData("class Sound { }", null)]
    [InlineData("class Unsound { int Field = \"\"; }", "CS0029")]
    [InlineData("class Warned { int _field; }", "CS0169")]
    [InlineData(null, "nothing is emitted")]
    [InlineData("throw", "InvalidOperationException")]
    public void Tells_of_emitted_code_that_does_not_compile(string? code, string? told)
    {
        var broken = new EmittedCodeCompiles(() => new Emitting(code)).Broken(Sound);

        Assert.Equal(told is null, broken is null);
        Assert.Contains(told ?? "", broken ?? "", StringComparison.Ordinal);
    }

    /// <summary>A generator of a given source, of none, or one with a fault.</summary>
    private sealed class Emitting(string? code) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.AdditionalTextsProvider.Collect(), (output, _) =>
        {
            if (code == "throw") throw new InvalidOperationException();
            if (code is not null) output.AddSource("Emitted.g.cs", "#nullable enable\n" + code);
        });
    }

    private static Reading Corpus(Reading reading, Func<CorpusFacts, CorpusFacts> change) => reading with { Corpus = change(reading.Corpus) };

    private static Reading CorpusQuote(Reading reading, Func<CorpusQuote, CorpusQuote> change) =>
        Corpus(reading, c => c with { Quotes = [change(c.Quotes[0]), .. c.Quotes.Skip(1)] });

    private static Reading Document(Reading reading, Func<DocumentFacts, DocumentFacts> change) =>
        reading with { Documents = [change(reading.Documents[0]), .. reading.Documents.Skip(1)] };

    private static Reading Quote(Reading reading, Func<QuoteFact, QuoteFact> change) =>
        Document(reading, d => d with { Quotes = [change(d.Quotes[0]), .. d.Quotes.Skip(1)] });

    private static CorpusUtterance Respelt(CorpusUtterance utterance) =>
        utterance with { Versions = utterance.Versions.Select(v => v with { Changes = [new WordChange(ChangeKind.Kept, "x", "x")] }).ToEquatableArray() };
}
