using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Pairs the marks of one paragraph, in one pass with a stack.</summary>
internal sealed class MarkPairing
{
    private const int NoPartner = -1;

    private readonly List<int> _open = [];
    private int[] _partners = [];
    private bool[] _opens = [];

    public List<Mark> Marks { get; } = [];

    /// <summary>Whether a mark opens a quotation, closed or not. What neither opens nor has a partner stands astray.</summary>
    public bool Opens(int index) => _opens[index];

    /// <summary>The mark that closes what a mark opens, or -1.</summary>
    public int PartnerOf(int index) => _partners[index];

    /// <summary>The last mark that opens and is never closed, or -1.</summary>
    public int LastUnclosed => _open.Count == 0 ? NoPartner : _open[_open.Count - 1];

    public void Pair()
    {
        if (_partners.Length < Marks.Count)
        {
            _partners = new int[Math.Max(16, Marks.Count * 2)];
            _opens = new bool[_partners.Length];
        }

        _open.Clear();
        for (var i = 0; i < Marks.Count; i++)
        {
            _partners[i] = NoPartner;
            var role = RoleOf(i);
            _opens[i] = role == Role.Open;
            if (role == Role.Open) _open.Add(i);
            if (role != Role.Close) continue;
            _partners[_open[_open.Count - 1]] = i;
            _partners[i] = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private Role RoleOf(int index)
    {
        var mark = Marks[index];
        var isInside = _open.Count > 0;
        return mark.Glyph switch
        {
            MarkGlyph.Opening => !mark.OnlyCloses ? Role.Open : isInside ? Role.Close : Role.Astray,
            MarkGlyph.Closing when !isInside => mark.OnlyOpens || IsTurnedOpener(index) ? Role.Open : Role.Astray,
            _ when isInside && mark.FollowsDigit && _open.Count == 1 && ClosesNext(index) => Role.Astray,
            MarkGlyph.Closing => mark.OnlyOpens && ClosesNext(index) ? Role.Open : Role.Close,
            _ when !isInside => mark.OnlyCloses ? Role.Astray : Role.Open,
            _ when mark.OnlyOpens && mark.FollowsPause => ClosesNext(index) ? Role.Open : Role.Close,
            _ => mark.OnlyOpens ? Role.Open : Role.Close,
        };
    }

    // ” We stay,” she said: nothing can be closed where a paragraph begins.
    private bool IsTurnedOpener(int index) => index == 0 && Marks[0].OpensParagraph && ClosesNext(0);

    // The next mark tells what an odd one is. “… in their positions, ”she added. “But …”: an opening mark follows, so the odd one
    // closes. "It is 12" long," he said: a closing mark follows, so the odd one means inches.
    private bool ClosesNext(int index)
    {
        if (index + 1 >= Marks.Count) return false;
        var next = Marks[index + 1];
        return next.Glyph == MarkGlyph.Closing ? !next.OnlyOpens : next.OnlyCloses;
    }

    private enum Role
    {
        Open,
        Close,
        Astray,
    }
}
