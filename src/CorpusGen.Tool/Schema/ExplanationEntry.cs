using System.Collections.Generic;

namespace CorpusGen.Tool.Schema;

/// <summary>Why quotations of a document were decided as they were.</summary>
internal sealed record ExplanationEntry(string Schema, string Path, IReadOnlyList<QuotationEntry> Quotations);
