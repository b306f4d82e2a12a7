    private readonly object _gate = new object();
    private global::System.IO.Stream? _pack;
    private byte[]? _index;

    private protected override bool KeepsText => true;

    /// <summary>
    /// The pack begins with "CGP1" and the number of texts; then an index entry of 20 bytes for each, sorted: hash (8), length in
    /// UTF-16 code units (4), offset (4), length in bytes (4); then the texts in UTF-8. A text is looked up by the hash and length
    /// of the text the facts were taken from, so that another text is never given for it.
    /// </summary>
    private protected override string ReadText(int shard, int position, Row article)
    {
        var hash = global::System.Convert.ToUInt64(article.Text(17), 16);
        var length = article.Number(16);
        lock (_gate)
        {
            var pack = _pack ??= typeof(Tables).Assembly.GetManifestResourceStream("CorpusGen.pack") ?? throw Stale(article);
            var index = _index ??= ReadBytes(pack, 8, 20 * (int)Number(ReadBytes(pack, 4, 4), 0, 4));
            var low = 0;
            var high = (index.Length / 20) - 1;
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var order = Number(index, 20 * middle, 8).CompareTo(hash);
                if (order == 0) order = ((int)Number(index, (20 * middle) + 8, 4)).CompareTo(length);
                if (order == 0) return ReadText(pack, index, 20 * middle);
                if (order < 0) low = middle + 1;
                else high = middle - 1;
            }
        }

        throw Stale(article);
    }

    private static string ReadText(global::System.IO.Stream pack, byte[] index, int entry)
    {
        var offset = 8 + index.Length + (int)Number(index, entry + 12, 4);
        var bytes = ReadBytes(pack, offset, (int)Number(index, entry + 16, 4));
        return global::System.Text.Encoding.UTF8.GetString(bytes, 0, bytes.Length);
    }

    private static byte[] ReadBytes(global::System.IO.Stream pack, int offset, int count)
    {
        var bytes = new byte[count];
        pack.Position = offset;
        var done = 0;
        while (done < count)
        {
            var read = pack.Read(bytes, done, count - done);
            if (read == 0) throw new global::System.InvalidOperationException("The packed texts end too early. Rebuild the project.");
            done += read;
        }

        return bytes;
    }

    private static ulong Number(byte[] bytes, int start, int count)
    {
        var number = 0UL;
        for (var i = count - 1; i >= 0; i--) number = (number << 8) | bytes[start + i];
        return number;
    }

    private static global::System.InvalidOperationException Stale(Row article) => new global::System.InvalidOperationException(
        "The packed texts do not have \"" + article.Text(2) + "\" as it was when the code was made. Rebuild the project.");
