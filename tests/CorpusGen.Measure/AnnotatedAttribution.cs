using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Measure;

/// <summary>One attribution as people marked it.</summary>
/// <param name="Kind">direct, mixed or indirect.</param>
/// <param name="Content">What is said.</param>
/// <param name="Source">Who says it; empty where the text does not tell.</param>
internal sealed record AnnotatedAttribution(string Kind, IReadOnlyList<Span> Content, IReadOnlyList<Span> Source);
