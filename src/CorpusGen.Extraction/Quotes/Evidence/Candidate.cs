using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes.Evidence;

/// <summary>A noun phrase that may name the source of a quotation, or nobody, where the words may be no speech at all.</summary>
internal struct Candidate
{
    /// <summary>Makes nobody.</summary>
    public Candidate()
    {
    }

    /// <summary>The noun phrase that names it; null for nobody.</summary>
    public Span? Mention { get; set; }

    /// <summary>The sentence of the phrase, where it is one of the quotation's own; else -1.</summary>
    public int Sentence { get; set; } = -1;

    /// <summary>The phrase, or the part of it that a possessive mark ends.</summary>
    public NounPhrase Phrase { get; set; }

    /// <summary>The position of the phrase among its sentence's, or -1 for a part of one.</summary>
    public int Index { get; set; } = -1;

    /// <summary>The phrase the name is in apposition to (“its director, Mara Lind,”), or -1: verbs have that for their subject.</summary>
    public int Role { get; set; } = -1;

    /// <summary>The position of the phrase among its sentence's chunks.</summary>
    public int Chunk { get; set; } = -1;

    /// <summary>What a phrase of the quotation's own sentence is as a source; else null.</summary>
    public Term? Term { get; set; }

    /// <summary>The first rule that names it as the source, or null.</summary>
    public Proposal? Proposal { get; set; }

    /// <summary>What the evidence for it weighs, in thousandths.</summary>
    public int Score { get; set; }

    /// <summary>How probable the evidence makes it, 0 to 1, among all candidates of the quotation.</summary>
    public double Probability { get; set; }

    /// <summary>Whether the phrase does what a verb of its sentence says.</summary>
    public readonly bool IsSubjectOf(VerbGroup verb) => verb.Subject >= 0 && (verb.Subject == Index || verb.Subject == Role);

    public readonly bool IsNobody => Mention is null;

    /// <summary>Whether it is the possessor inside a phrase: Lind’s warning, her warning.</summary>
    public readonly bool IsPossessor => Sentence >= 0 && Index < 0;
}
