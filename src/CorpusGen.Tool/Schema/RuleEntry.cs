namespace CorpusGen.Tool.Schema;

/// <summary>A rule that names a candidate.</summary>
internal sealed record RuleEntry(string Rule, double Precision, CueEntry? Cue, ViaEntry? Via);
