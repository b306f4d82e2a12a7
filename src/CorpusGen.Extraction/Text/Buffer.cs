using System;
using System.Buffers;

namespace CorpusGen.Extraction.Text;

/// <summary>A list in rented memory: for what is needed while a document is read, and kept by nobody.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class Buffer<T> : IDisposable
{
    private const int Smallest = 16;

    private T[] _items = ArrayPool<T>.Shared.Rent(Smallest);

    public int Count { get; private set; }

    public ref T this[int index] => ref _items[index];

    public void Add(in T item)
    {
        if (Count == _items.Length) Grow();
        _items[Count++] = item;
    }

    public void Clear() => Count = 0;

    public ReadOnlySpan<T> AsSpan() => _items.AsSpan(0, Count);

    public T[] ToArray() => AsSpan().ToArray();

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(_items, clearArray: true);
        _items = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(_items.Length * 2);
        Array.Copy(_items, larger, Count);
        ArrayPool<T>.Shared.Return(_items, clearArray: true);
        _items = larger;
    }
}
