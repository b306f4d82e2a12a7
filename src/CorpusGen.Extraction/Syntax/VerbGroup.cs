using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>A verb with its auxiliaries, and what the clauses say of it.</summary>
internal sealed class VerbGroup(int start, int end, int main, Word word, VerbGroupKind kind, bool isPassive, bool hasModal)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The token of the verb that carries the meaning.</summary>
    public int Main { get; } = main;

    public string Lemma { get; } = word.Lemma ?? string.Empty;

    /// <summary>The kinds of report it can make.</summary>
    public VerbClasses Classes { get; } = word.Lemma is { } lemma ? ReportingVerbs.ClassesOf(lemma) : VerbClasses.None;

    /// <summary>The name of the surest of its classes, or “none”.</summary>
    public string ReportClass => ReportingVerbs.NameOf(Classes);

    /// <summary>Whether it reports words at all.</summary>
    public bool IsReporting => Classes != VerbClasses.None;

    /// <summary>Whether it reports words by itself: say, tell, write.</summary>
    public bool IsSaying => Is(VerbClasses.Saying);

    public VerbGroupKind Kind { get; set; } = kind;

    public bool IsPassive { get; } = isPassive;

    /// <summary>Whether it tells of what may, will or should be: would say.</summary>
    public bool HasModal { get; } = hasModal;

    /// <summary>Whether the form could as well be a participle: “the man accused of theft”.</summary>
    public bool MayBeParticiple { get; } =
        kind == VerbGroupKind.Finite && end - start == 1 && (word.Forms & VerbForm.PastParticiple) != 0;

    /// <summary>The noun phrase that does what the verb says, or -1.</summary>
    public int Subject { get; set; } = -1;

    /// <summary>The token of the relative pronoun that stands for the subject (Park, who said), or -1.</summary>
    public int RelativePronoun { get; set; } = -1;

    /// <summary>The verb group in whose complement or adjunct this one stands, or -1.</summary>
    public int Governor { get; set; } = -1;

    /// <summary>Whether it stands in an adjunct of its governor (because, after …), not in what the governor says.</summary>
    public bool IsAdjunct { get; set; }

    /// <summary>Whether it is the verb of a relative clause: “who works in Oslo”.</summary>
    public bool IsRelative { get; set; }

    /// <summary>Whether its subject is whom the verb around it quotes: “quoted Mara Lind as saying”.</summary>
    public bool IsRelayed { get; set; }

    /// <summary>Whether it can make one of some kinds of report.</summary>
    public bool Is(VerbClasses classes) => (Classes & classes) != 0;
}
