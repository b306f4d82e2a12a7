    private readonly object _gate = new object();
    private global::System.IO.Stream? _pack;
    private byte[]? _index;
    private byte[]? _buffer;

    private protected override bool KeepsText => true;

    internal override string ReadText(int article)
    {
        lock (_gate)
        {
            var entry = Find(article);
            var bytes = new byte[Length(entry)];
            Read(Offset(entry), bytes, bytes.Length);
            return global::System.Text.Encoding.UTF8.GetString(bytes, 0, bytes.Length);
        }
    }

    /// <summary>Nobody else reads while a text is read, but the destination may take its time. A buffer is kept for the next text unless a long one needed its own.</summary>
    internal override void CopyText(int article, global::System.IO.Stream destination)
    {
        var kept = global::System.Threading.Interlocked.Exchange(ref _buffer, null) ?? new byte[65536];
        var bytes = kept;
        int length;
        lock (_gate)
        {
            var entry = Find(article);
            length = Length(entry);
            if (length > bytes.Length) bytes = new byte[length];
            Read(Offset(entry), bytes, length);
        }

        destination.Write(bytes, 0, length);
        _buffer = kept;
    }

    /// <summary>
    /// The pack begins with "CGP1" and the number of texts; then an index entry of 20 bytes for each, sorted: hash (8), length in
    /// UTF-16 code units (4), offset (4), length in bytes (4); then the texts in UTF-8. A text is looked up by the hash and length
    /// of the text the facts were taken from, so that another text is never given for it.
    /// </summary>
    [global::System.Runtime.CompilerServices.MethodImpl(OptimizedAtOnce)]
    private int Find(int article)
    {
        var index = _index ??= ReadIndex();
        TextStamp(article, out var hash, out var length);
        var low = 0;
        var high = (index.Length / 20) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Long(20 * middle).CompareTo(hash);
            if (order == 0) order = Integer((20 * middle) + 8).CompareTo(length);
            if (order == 0) return 20 * middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        throw Stale(article);
    }

    private int Offset(int entry) => 8 + _index!.Length + Integer(entry + 12);

    private int Length(int entry) => Integer(entry + 16);

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private int Integer(int at) => _index![at] | (_index[at + 1] << 8) | (_index[at + 2] << 16) | (_index[at + 3] << 24);

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private ulong Long(int at) => (uint)Integer(at) | ((ulong)(uint)Integer(at + 4) << 32);

    private byte[] ReadIndex()
    {
        var count = new byte[4];
        Read(4, count, count.Length);
        var index = new byte[20 * (count[0] | (count[1] << 8) | (count[2] << 16) | (count[3] << 24))];
        Read(8, index, index.Length);
        return index;
    }

    private void Read(int offset, byte[] bytes, int count)
    {
        var pack = _pack ??= typeof(Tables).Assembly.GetManifestResourceStream("CorpusGen.pack")
            ?? throw new global::System.InvalidOperationException("The assembly has no packed texts. Rebuild the project.");
        pack.Position = offset;
        for (var done = 0; done < count;)
        {
            var read = pack.Read(bytes, done, count - done);
            if (read == 0) throw new global::System.InvalidOperationException("The packed texts end too early. Rebuild the project.");
            done += read;
        }
    }

    private global::System.InvalidOperationException Stale(int article) => new global::System.InvalidOperationException(
        "The packed texts do not have \"" + Article(article).SourcePath + "\" as it was when the code was made. Rebuild the project.");
