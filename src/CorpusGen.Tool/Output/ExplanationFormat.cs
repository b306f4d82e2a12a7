using System.Collections.Generic;
using System.IO;
using CorpusGen.Extraction.Model;
using CorpusGen.Tool.Explanation;

namespace CorpusGen.Tool.Output;

/// <summary>A way to write explanations.</summary>
internal abstract class ExplanationFormat
{
    /// <summary>Writes the explanations of some quotations of a document.</summary>
    /// <param name="explained">The document.</param>
    /// <param name="quotations">The quotations.</param>
    /// <param name="output">Where to; left open.</param>
    public abstract void Write(ExplainedDocument explained, IReadOnlyList<QuotationExplanation> quotations, Stream output);
}
