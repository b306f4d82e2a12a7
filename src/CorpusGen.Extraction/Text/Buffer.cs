using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

namespace CorpusGen.Extraction.Text;

/// <summary>A list of structs that are read and changed where they are. It keeps its room from one document to the next.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class Buffer<T> : IReadOnlyList<T>
{
    private const int Smallest = 16;

    private T[] _items = new T[Smallest];

    public int Count { get; private set; }

    /// <summary>The room, which may be longer than the list; another one once the list has outgrown it.</summary>
    public T[] Items => _items;

    public ref T this[int index]
    {
        get
        {
            // Behind the last item stand those of another document; the release build does not look.
            Debug.Assert((uint)index < (uint)Count, "There is no such item.");
            return ref _items[index];
        }
    }

    public void Add(in T item)
    {
        var count = Count;
        if (count == _items.Length) Array.Resize(ref _items, count * 2);
        _items[count] = item;
        Count = count + 1;
    }

    /// <summary>Adds an item that is to be filled where it stands: large ones are not moved.</summary>
    public ref T AddNew()
    {
        var count = Count;
        if (count == _items.Length) Array.Resize(ref _items, count * 2);
        Count = count + 1;
        _items[count] = default!;
        return ref _items[count];
    }

    public void Clear() => Count = 0;

    public ReadOnlySpan<T> AsSpan() => _items.AsSpan(0, Count);

    T IReadOnlyList<T>.this[int index] => this[index];

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return _items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>The place of the first that a question is true of, or -1.</summary>
    public int FindIndex(Predicate<T> match)
    {
        for (var i = 0; i < Count; i++)
        {
            if (match(_items[i])) return i;
        }

        return -1;
    }

    public T[] ToArray() => AsSpan().ToArray();
}
