using CorpusGen.Extraction.Lexicon;

namespace CorpusGen.Extraction.Syntax;

/// <summary>A verb with its auxiliaries, and what the clauses say of it.</summary>
internal sealed class VerbGroup
{
    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>The token of the verb that carries the meaning.</summary>
    public int Main { get; private set; }

    public string Lemma { get; private set; } = string.Empty;

    /// <summary>The kinds of report it can make.</summary>
    public VerbClasses Classes { get; private set; }

    /// <summary>The name of the surest of its classes, or “none”.</summary>
    public string ReportClass => ReportingVerbs.NameOf(Classes);

    /// <summary>Whether it reports words at all.</summary>
    public bool IsReporting => Classes != VerbClasses.None;

    /// <summary>Whether it reports words by itself: say, tell, write.</summary>
    public bool IsSaying => Is(VerbClasses.Saying);

    public VerbGroupKind Kind { get; set; }

    public bool IsPassive { get; private set; }

    /// <summary>Whether it tells of what may, will or should be: would say.</summary>
    public bool HasModal { get; private set; }

    /// <summary>Whether the form could as well be a participle: “the man accused of theft”.</summary>
    public bool MayBeParticiple { get; private set; }

    /// <summary>The noun phrase that does what the verb says, or -1.</summary>
    public int Subject { get; set; }

    /// <summary>The token of the relative pronoun that stands for the subject (Park, who said), or -1.</summary>
    public int RelativePronoun { get; set; }

    /// <summary>The verb group in whose complement or adjunct this one stands, or -1.</summary>
    public int Governor { get; set; }

    /// <summary>Whether it stands in an adjunct of its governor (because, after …), not in what the governor says.</summary>
    public bool IsAdjunct { get; set; }

    /// <summary>Whether it is the verb of a relative clause: “who works in Oslo”.</summary>
    public bool IsRelative { get; set; }

    /// <summary>Whether its subject is whom the verb around it quotes: “quoted Mara Lind as saying”.</summary>
    public bool IsRelayed { get; set; }

    /// <summary>Makes it another group, of which the clauses have said nothing yet.</summary>
    public void Restart(int start, int end, int main, MainVerb verb, VerbGroupKind kind, bool isPassive, bool hasModal)
    {
        (Start, End, Main, Kind, IsPassive, HasModal) = (start, end, main, kind, isPassive, hasModal);
        (Lemma, Classes) = (verb.Lemma, verb.Classes);
        MayBeParticiple = kind == VerbGroupKind.Finite && end - start == 1 && (verb.Forms & VerbForm.PastParticiple) != 0;
        Subject = RelativePronoun = Governor = -1;
        IsAdjunct = IsRelative = IsRelayed = false;
    }

    /// <summary>Whether it can make one of some kinds of report.</summary>
    public bool Is(VerbClasses classes) => (Classes & classes) != 0;
}
