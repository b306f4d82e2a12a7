using System.Collections.Generic;

namespace CorpusGen.Tool.Schema;

/// <summary>A stretch between quotation marks, or a post: the quote it belongs to, or the filter that took it for none, and who was weighed.</summary>
internal sealed record QuotationEntry(
    int Line,
    int Column,
    int Start,
    int End,
    string Text,
    QuoteEntry? Quote,
    FilterEntry? Filter,
    IReadOnlyList<WeighedEntry> Candidates);
