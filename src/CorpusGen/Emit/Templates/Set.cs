/// <summary>The {{Nouns}} of the corpus, by position, id and name.</summary>
public sealed partial class {{Item}}Set : global::System.Collections.Generic.IReadOnlyList<{{Type}}>
{
    private readonly {{CorpusReader}} _reader;

    internal {{Item}}Set({{CorpusReader}} reader) => _reader = reader;

    /// <summary>How many {{Nouns}} there are.</summary>
    public int Count => _reader.{{Count}};

    /// <summary>The {{Noun}} at a position.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such position.</exception>
    public {{Type}} this[int index] => index >= 0 && index < Count
        ? _reader.{{Item}}(index)
        : throw new global::System.ArgumentOutOfRangeException(nameof(index));

    /// <summary>The {{Noun}} with an id.</summary>
    /// <param name="id">The id, compared exactly.</param>
    /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is no such {{Noun}}.</exception>
    public {{Type}} this[string id] => TryGet(id, out var found)
        ? found{{Bang}}
        : throw new global::System.Collections.Generic.KeyNotFoundException(_reader.Name + " has no {{Noun}} with the id \"" + id + "\".");

    /// <summary>Looks for the {{Noun}} with an id.</summary>
    /// <param name="id">The id, compared exactly.</param>
    /// <param name="{{Parameter}}">The {{Noun}}, or null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, {{NotNullWhen}}out {{Type}}? {{Parameter}})
    {
        if (id is null) throw new global::System.ArgumentNullException(nameof(id));
        {{Parameter}} = _reader.Find{{Item}}(id) is int position && position < Count ? _reader.{{Item}}(position) : null;
        return {{Parameter}} is not null;
    }

    /// <summary>The {{Nouns}} in order.</summary>
    /// <returns>An enumerator.</returns>
    public global::System.Collections.Generic.IEnumerator<{{Type}}> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return _reader.{{Item}}(i);
    }

    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
