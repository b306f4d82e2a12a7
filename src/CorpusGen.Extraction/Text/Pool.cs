using System.Collections.Generic;

namespace CorpusGen.Extraction.Text;

/// <summary>Objects that serve one document after the other: made once, then taken anew.</summary>
/// <typeparam name="T">What they are; whoever takes one fills it anew.</typeparam>
internal sealed class Pool<T>
    where T : class, new()
{
    private readonly List<T> _all = [];
    private int _taken;

    /// <summary>One that nobody uses.</summary>
    public T Take()
    {
        if (_taken == _all.Count) _all.Add(new T());
        return _all[_taken++];
    }

    /// <summary>Takes all of them back.</summary>
    public void Restart() => _taken = 0;
}
