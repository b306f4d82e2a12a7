using System.Collections.Generic;

namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>Mara Lind did not hide her anger. “We were betrayed.” – the subject of the sentence before speaks.</summary>
internal sealed class PreviousSubject : IAttributionRule
{
    public const string Name = "previous-subject";

    public Proposal? Propose(Scene scene, int quotation, IReadOnlyList<Proposal?> decided)
    {
        var place = scene.First(quotation);
        if (place.Sentence == 0) return null;
        var before = scene.Sentences[place.Sentence - 1];
        if (before.Sentence.Paragraph != scene.SyntaxOf(place).Sentence.Paragraph) return null;
        var subject = Subjects.First(before);
        return subject >= 0 ? scene.Propose(Name, place.Sentence - 1, subject, null) : null;
    }
}
