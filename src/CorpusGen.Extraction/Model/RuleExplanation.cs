namespace CorpusGen.Extraction.Model;

/// <summary>A rule that names a candidate as the source.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Precision">How often what it proposes is right, 0 to 1, as measured.</param>
/// <param name="Cue">The words it takes for the cue, or null.</param>
/// <param name="Via">The outlet it finds to relay the saying, or null.</param>
public sealed record RuleExplanation(string Rule, double Precision, CueFact? Cue, ViaFact? Via);
