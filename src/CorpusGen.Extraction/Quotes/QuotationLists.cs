using System.Collections.Generic;
using CorpusGen.Extraction.Syntax;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Lists of one person's words: paragraphs that are quotations and no more, one after another, perhaps with a date, a place or a
/// sentence of context between them. Whom the sentence or headline before them announces said them all.
/// </summary>
internal sealed class QuotationLists
{
    /// <summary>How many paragraphs may stand between two items, or between the announcement and the first item.</summary>
    private const int Gap = 3;

    /// <summary>A headline holds for an article's list, not for a quotation or two that stand alone.</summary>
    private const int FewestUnderHeadline = 3;

    /// <summary>How many words an item may have beside what is quoted: a number, a place and a date.</summary>
    private const int MostBeside = 16;

    private readonly Scene _scene;
    private readonly List<int> _items = [];
    private Proposal?[]? _introduction;
    private Proposal?[]? _headline;
    private Proposal? _current;
    private int _sinceLast;

    public QuotationLists(Scene scene)
    {
        _scene = scene;
        if (scene.Quotations.Count > 1 && HasItems()) Read();
    }

    /// <summary>The announcement that a quotation's list follows, as a proposal of its person; or null.</summary>
    public Proposal? IntroductionOf(int quotation) => _introduction?[quotation];

    /// <summary>The one person the headline names, for a quotation in a list that nothing announces; or null.</summary>
    public Proposal? HeadlinePersonOf(int quotation) => _headline?[quotation];

    private void Read()
    {
        for (int s = 0, end; s < _scene.Sentences.Count; s = end)
        {
            end = EndOfParagraph(s);
            if (_scene.Sentences[s].Sentence.Paragraph < 0) continue;
            if (IsItem(s, end)) AddItem(s, end);
            else ReadBetween(s, end);
        }

        EndList();
    }

    /// <summary>Whether there are two items at least: without them no announcement needs to be looked for.</summary>
    private bool HasItems()
    {
        var count = 0;
        for (int s = 0, end; s < _scene.Sentences.Count && count < 2; s = end)
        {
            end = EndOfParagraph(s);
            if (_scene.Sentences[s].Sentence.Paragraph < 0 || !IsItem(s, end)) continue;
            for (var i = s; i < end; i++) count += _scene.Sentences[i].QuotationCount;
        }

        return count > 1;
    }

    private int EndOfParagraph(int start)
    {
        var end = start + 1;
        while (end < _scene.Sentences.Count && _scene.ParagraphStart(end) == start) end++;
        return end;
    }

    private void AddItem(int start, int end)
    {
        _sinceLast = 0;
        for (var s = start; s < end; s++)
        {
            foreach (var site in _scene.Sentences[s].Sites) _items.Add(site.Quotation);
        }
    }

    /// <summary>A paragraph that is no item: the announcement of a list, or something said between two items.</summary>
    private void ReadBetween(int start, int end)
    {
        _sinceLast++;
        if (ReadAnnouncement(start, end) is { } introduction)
        {
            EndList();
            _current = introduction;
            _sinceLast = 0;
        }
        else if (_sinceLast > Gap)
        {
            EndList();
        }
    }

    /// <summary>“Lind speaks often of trade. Here are her best quotes:”: of the paragraph's last sentence; its other ones name the person.</summary>
    private Proposal? ReadAnnouncement(int start, int end)
    {
        if (ListIntroduction.Read(_scene, end - 1) is { } introduction) return introduction;
        if (!ListAnnouncement.Is(_scene.Sentences[end - 1])) return null;
        return ListIntroduction.OnlyName(_scene, start, end) ?? ListIntroduction.OnlyName(_scene, 0, EndOfHeadline());
    }

    private void EndList()
    {
        var introduction = _current;
        var isLong = _items.Count >= FewestUnderHeadline;
        if (introduction is null && isLong) introduction = ReadHeadline();
        if (introduction is { } announced && _items.Count > 1) Assign(ref _introduction, announced);
        else if (isLong && ListIntroduction.OnlyName(_scene, 0, EndOfHeadline()) is { } person) Assign(ref _headline, person);
        _items.Clear();
        _current = null;
    }

    private void Assign(ref Proposal?[]? table, Proposal person)
    {
        table ??= new Proposal?[_scene.Quotations.Count];
        foreach (var quotation in _items) table[quotation] = person;
    }

    private Proposal? ReadHeadline()
    {
        for (var s = 0; s < EndOfHeadline(); s++)
        {
            if (ListIntroduction.Read(_scene, s) is { } introduction) return introduction;
        }

        return null;
    }

    private int EndOfHeadline()
    {
        var end = 0;
        while (end < _scene.Sentences.Count && _scene.Sentences[end].Sentence.Paragraph < 0) end++;
        return end;
    }

    /// <summary>Quotations, and beside them nothing that could be a report: no verb with tense, few words.</summary>
    private bool IsItem(int start, int end)
    {
        var (quotations, beside) = (0, 0);
        for (var s = start; s < end; s++)
        {
            var syntax = _scene.Sentences[s];
            quotations += syntax.QuotationCount;
            beside += syntax.Sentence.End - syntax.Sentence.Start - syntax.QuotationCount;
        }

        // Nearly all paragraphs are too long, or quote nobody; of the others the verbs are asked.
        return quotations > 0 && beside <= MostBeside && !HasTense(start, end);
    }

    private bool HasTense(int start, int end)
    {
        for (var s = start; s < end; s++)
        {
            foreach (var verb in _scene.Sentences[s].VerbGroups)
            {
                if (verb.Kind == VerbGroupKind.Finite) return true;
            }
        }

        return false;
    }
}
