using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Fuzzing.Cases;

/// <summary>A case as the engine reads it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Documents">The documents' facts, in the order of the case.</param>
/// <param name="Corrections">The corrections, in the order of the case.</param>
/// <param name="Corpus">The documents linked.</param>
internal sealed record Reading(
    FuzzCase Case, IReadOnlyList<DocumentFacts> Documents, IReadOnlyList<CorrectionsFile> Corrections, CorpusFacts Corpus)
{
    /// <summary>Reads a case.</summary>
    public static Reading Of(FuzzCase fuzzCase)
    {
        var documents = fuzzCase.Texts.Where(t => !t.IsCorrections).Select(t => DocumentExtractor.Extract(t.ToDocument())).ToList();
        var corrections = fuzzCase.Texts.Where(t => t.IsCorrections).Select(t => CorrectionsReader.Read(t.ToDocument())).ToList();
        return new Reading(fuzzCase, documents, corrections, CorpusLinker.Link(documents, corrections));
    }

    /// <summary>The facts of the documents, and those that corrections have made of them.</summary>
    public IEnumerable<DocumentFacts> AllFacts => Documents.Concat(Corpus.Documents.Select(document => document.Facts).Except(Documents));

    /// <summary>The text of a document of the corpus, by position.</summary>
    public string TextOf(int document) => Corpus.Documents[document].Facts.Document.Text;
}
