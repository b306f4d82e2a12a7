using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Articles.FrontMatter;

/// <summary>What came of looking for front matter; the default says that there is none.</summary>
/// <param name="Fact">The front matter, without values where it can't be read; null where no block is.</param>
/// <param name="Diagnostics">What is wrong with it, by position.</param>
internal readonly record struct FrontMatterReading(FrontMatterFact? Fact, EquatableArray<DiagnosticFact> Diagnostics);
