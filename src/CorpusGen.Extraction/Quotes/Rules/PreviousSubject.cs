
namespace CorpusGen.Extraction.Quotes.Rules;

/// <summary>Mara Lind did not hide her anger. “We were betrayed.” – the subject of the sentence before speaks.</summary>
internal sealed class PreviousSubject : AttributionRule
{
    public static readonly Term Name = new("previous-subject");

    /// <summary>Mara Lind left. The plan was “a mess”: the words stand in a sentence of the reporter's.</summary>
    public static readonly Term Weak = new("previous-subject-mid-sentence");

    public override Proposal? Propose(Scene scene, int quotation, Proposal?[] decided)
    {
        var place = scene.First(quotation);
        if (place.Sentence == 0) return null;
        var before = scene.Sentences[place.Sentence - 1];
        if (before.Sentence.Paragraph != scene.SyntaxOf(place).Sentence.Paragraph) return null;
        var subject = Subjects.First(scene, place.Sentence - 1);
        if (subject < 0) return null;
        return scene.Propose(Scene.IsQuotationAlone(scene.SyntaxOf(place)) ? Name : Weak, place.Sentence - 1, subject, null);
    }
}
