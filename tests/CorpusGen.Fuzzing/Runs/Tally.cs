using System.Collections.Generic;
using System.Linq;
using CorpusGen.Fuzzing.Cases;

namespace CorpusGen.Fuzzing.Runs;

/// <summary>What a run has met.</summary>
internal sealed class Tally
{
    private const int MostKept = 1_000;

    private readonly List<Fault> _faults = [];

    public long Cases { get; private set; }

    public long Documents { get; private set; }

    public long Characters { get; private set; }

    public long Quotes { get; private set; }

    public long Sayings { get; private set; }

    public long Families { get; private set; }

    public long Diagnostics { get; private set; }

    public long FaultCount { get; private set; }

    /// <summary>The fault found last, or null.</summary>
    public Fault? Latest { get; private set; }

    /// <summary>The first faults, by number.</summary>
    public IEnumerable<Fault> Faults => _faults.OrderBy(fault => fault.Case.Number);

    /// <summary>Counts a case.</summary>
    public void Add(FuzzCase fuzzCase, Reading? reading, Fault? fault)
    {
        Cases++;
        Documents += fuzzCase.Texts.Count;
        Characters += fuzzCase.Texts.Sum(text => (long)text.Text.Length);
        Quotes += reading?.Corpus.Quotes.Count ?? 0;
        Sayings += reading?.Corpus.Utterances.Count ?? 0;
        Families += reading?.Corpus.Families.Count ?? 0;
        Diagnostics += reading?.Corpus.Diagnostics.Count ?? 0;
        if (fault is null) return;
        FaultCount++;
        Latest = fault;
        if (_faults.Count < MostKept) _faults.Add(fault);
    }
}
