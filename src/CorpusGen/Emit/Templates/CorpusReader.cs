/// <summary>Reads the tables of a corpus and keeps the records made from them. Records use it; it is not for use by hand.</summary>
/// <remarks>
/// A table is text, a row a line. The first letter of a row says what it is: A article, T tweet, Q quote, X excerpt; S speaker,
/// U saying, V version, F family, L link. '|' parts the fields, a space the numbers
/// and ';' the words of a list. \p \s \n \r \\ stand for | ; line ends and the backslash, \uXXXX for what a literal can't hold or show.
/// A span is start+length, in a list distance+length from the one before; the place of a quote is its article's position + its own in
/// the article. Articles, speakers and sayings are spread over tables by a hash of their ids, so that one can be found by its id
/// without a look at all others. Tables of places and indexes have nothing but numbers, all rows of one width, and are read where
/// they stand: they lead to an article's rows, which are decoded alone. A record is made when it is first asked for and kept: the
/// same one comes every time.
/// </remarks>
{{GeneratedCode}}
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal abstract partial class {{Name:CorpusReader}}
{
    /// <summary>A scan of all articles is over before the runtime would optimize what it runs for each of them. Older runtimes do not know the flag and pass over it.</summary>
    private protected const global::System.Runtime.CompilerServices.MethodImplOptions OptimizedAtOnce =
        (global::System.Runtime.CompilerServices.MethodImplOptions)512;

    private readonly {{Article}}?[] _articles;
    private readonly {{Quote}}[]?[] _quotes;
    private readonly {{Speaker}}?[] _speakers;
    private readonly Shard?[] _shards;
    private readonly SpeakerShard?[] _speakerShards;
    private readonly int _sayingShards;
    private ArticleRows?[]? _excerpts;
    private Places? _places;
    private Places? _speakerPlaces;
    private Sayings? _sayings;
    private FamilyTable? _families;

    private protected {{Name:CorpusReader}}(string name, int articles, int quotes, int sources, int speakers, int shards, int speakerShards, int sayingShards)
    {
        Name = name;
        ArticleCount = articles;
        QuoteCount = quotes;
        SourceCount = sources;
        _articles = new {{Article}}?[articles];
        _quotes = new {{Quote}}[]?[articles];
        _speakers = new {{Speaker}}?[speakers];
        _shards = new Shard?[shards];
        _speakerShards = new SpeakerShard?[speakerShards];
        _sayingShards = sayingShards;
    }

    internal string Name { get; }

    internal int ArticleCount { get; }

    internal int QuoteCount { get; }

    /// <summary>How many speakers are the source of a quote; they come first.</summary>
    internal int SourceCount { get; }

    internal global::System.Collections.Generic.IReadOnlyList<{{Utterance}}> Utterances => SayingTable.Utterances;

    internal global::System.Collections.Generic.IReadOnlyList<{{ArticleFamily}}> Families => FamilyRows.Families;

    private Places PlaceTable => _places ?? Keep(ref _places, new Places(new Grid(ReadDocuments), ArticleCount, _shards.Length));

    private Places SpeakerPlaces => _speakerPlaces ?? Keep(ref _speakerPlaces, new Places(new Grid(ReadOrder), _speakers.Length, _speakerShards.Length));

    private Sayings SayingTable => _sayings ?? Keep(ref _sayings, new Sayings(this, _sayingShards));

    private FamilyTable FamilyRows => _families ?? Keep(ref _families, new FamilyTable(this, Lines(ReadFamilies)));

    /// <summary>Stores a value unless another thread was first; what is stored is what everybody gets.</summary>
    internal static T Keep<T>(ref T? slot, T value)
        where T : class
        => global::System.Threading.Interlocked.CompareExchange(ref slot, value, null) ?? value;

    /// <summary>A text as long as it is held elsewhere, then made anew when it is asked for: whoever reads all of them does not keep all of them.</summary>
    internal static string Lend(ref global::System.WeakReference<string>? slot, global::System.Func<string> make)
    {
        if (slot is { } held && held.TryGetTarget(out var text)) return text;
        text = make();
        slot = new global::System.WeakReference<string>(text);
        return text;
    }

    internal static global::System.Collections.Generic.IReadOnlyList<T> List<T>(T[] items) =>
        items.Length == 0 ? (global::System.Collections.Generic.IReadOnlyList<T>)items : new global::System.Collections.ObjectModel.ReadOnlyCollection<T>(items);

    internal {{Article}} Article(int position) =>
        _articles[position] ?? Keep(ref _articles[position], new {{Article}}(this, position));

    internal int? FindArticle(string id)
    {
        var shard = ShardOf(id, _shards.Length);
        return ShardAt(shard).Find(id) is int place ? PlaceTable.PositionOf(shard, place) : (int?)null;
    }

    internal {{Speaker}} Speaker(int position) =>
        _speakers[position] ?? Keep(ref _speakers[position], new {{Speaker}}(this, SpeakersAt(SpeakerPlaces.Shard(position)).Row(SpeakerPlaces.Place(position))));

    internal {{Speaker}}? Speaker(string? id) => id is null || !(FindSpeaker(id) is int position) ? null : Speaker(position);

    internal int? FindSpeaker(string id)
    {
        var shard = ShardOf(id, _speakerShards.Length);
        return SpeakersAt(shard).Find(id) is int place ? SpeakerPlaces.PositionOf(shard, place) : (int?)null;
    }

    /// <summary>The quote at a place: its article's position and its own in the article.</summary>
    internal {{Quote}} Quote({{Span}} place) => Quotes(place.Start)[place.Length];

    internal int PositionOf({{Span}} place) => PlaceTable.FirstQuote(place.Start) + place.Length;

    internal {{Quote}} Quote(int position)
    {
        if (position < 0 || position >= QuoteCount) throw new global::System.ArgumentOutOfRangeException(nameof(position));
        var article = PlaceTable.ArticleOf(position);
        return Quotes(article)[position - PlaceTable.FirstQuote(article)];
    }

    internal {{Quote}}[] Quotes(int article) => _quotes[article] ?? Keep(ref _quotes[article], MakeQuotes(article));

    internal int? FindQuote(string id)
    {
        var mark = id.LastIndexOf('#');
        if (mark < 0 || !(FindArticle(id.Substring(0, mark)) is int article)) return null;
        var quotes = Quotes(article);
        for (var i = 0; i < quotes.Length; i++)
        {
            if (quotes[i].Id == id) return PlaceTable.FirstQuote(article) + i;
        }

        return null;
    }

    internal {{Utterance}}? UtteranceOf(int quote) => SayingTable.Of(quote);

    internal {{ArticleFamily}}? FamilyOf(int article) => FamilyRows.Of(article);

    /// <summary>The row of an article, without all that belongs to it.</summary>
    internal Row RowOf(int article) => ShardOf(article).Article(PlaceOf(article));

    /// <summary>The rows of an article: itself, then all that belongs to it.</summary>
    internal ArticleRows RowsOf(int article) => ShardOf(article).ArticleRows(PlaceOf(article));

    internal abstract string ReadText(int article);

    /// <summary>Writes a text as UTF-8. A store that has it in that form need not decode it.</summary>
    internal virtual void CopyText(int article, global::System.IO.Stream destination)
    {
        var bytes = global::System.Text.Encoding.UTF8.GetBytes(ReadText(article));
        destination.Write(bytes, 0, bytes.Length);
    }

    /// <summary>The words of a span; from the excerpts where the text itself is not kept.</summary>
    internal string Words(int article, {{Span}} span) =>
        KeepsText ? Article(article).Text.Substring(span.Start, span.Length) : Excerpts(article).Excerpt(span);

    private protected abstract bool KeepsText { get; }

    private protected abstract {{Data}} ReadDocuments(int chunk);

    private protected abstract {{Data}} ReadOrder(int chunk);

    private protected abstract {{Data}} ReadFamilies(int chunk);

    private protected abstract {{Data}} ReadFacts(int shard, int chunk);

    private protected abstract {{Data}} ReadIndex(int shard, int chunk);

    private protected abstract {{Data}} ReadSpeakers(int shard, int chunk);

    private protected abstract {{Data}} ReadSayings(int shard, int chunk);

    private protected int ShardNumberOf(int article) => PlaceTable.Shard(article);

    private protected int PlaceOf(int article) => PlaceTable.Place(article);

    /// <summary>The hash of an article's text, FNV-1a, 64 bits, over the UTF-16 code units, and how many of those it has.</summary>
    private protected void TextStamp(int article, out ulong hash, out int length)
    {
        PlaceTable.Find(article, out var shard, out var place);
        ShardAt(shard).TextStamp(place, out hash, out length);
    }

    /// <summary>All the lines of a table; an empty chunk is its end.</summary>
    private static string[] Lines(Chunks chunks)
    {
        var length = 0;
        for (var chunk = 0; chunks(chunk).Length > 0; chunk++) length += chunks(chunk).Length;
        return Lines(Decode(chunks, 0, length));
    }

    private static string[] Lines(string text) => text.Split(new[] { '\n' }, global::System.StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A stretch of a table, which may run over several literals. No character does.</summary>
    private protected static string Decode(Chunks chunks, int start, int length)
    {
        var chunk = 0;
        for (; start > 0 && start >= chunks(chunk).Length; chunk++) start -= chunks(chunk).Length;
        var data = chunks(chunk);
        if (length <= data.Length - start) return Decode(data{{Slice}}(start, length));
        var text = new global::System.Text.StringBuilder(length);
        for (; length > 0; start = 0)
        {
            data = chunks(chunk++);
            var taken = global::System.Math.Min(length, data.Length - start);
            text.Append(Decode(data{{Slice}}(start, taken)));
            length -= taken;
        }

        return text.ToString();
    }

    private static string Decode({{Data}} data) => {{Decode}};

    /// <summary>FNV-1a over the UTF-16 code units, as the generator takes it.</summary>
    private static uint HashOf(string id)
    {
        var hash = 2166136261u;
        foreach (var character in id) hash = unchecked((hash ^ character) * 16777619u);
        return hash;
    }

    private static int ShardOf(string id, int shards) => (int)(HashOf(id) % (uint)shards);

    private Shard ShardOf(int article) => ShardAt(PlaceTable.Shard(article));

    private Shard ShardAt(int number) => _shards[number] ?? Keep(ref _shards[number], MakeShard(number));

    private Shard MakeShard(int number) => new Shard(chunk => ReadFacts(number, chunk), new Grid(chunk => ReadIndex(number, chunk)));

    private SpeakerShard SpeakersAt(int number) =>
        _speakerShards[number] ?? Keep(ref _speakerShards[number], new SpeakerShard(Lines(chunk => ReadSpeakers(number, chunk))));

    private ArticleRows Excerpts(int article)
    {
        var all = _excerpts ?? Keep(ref _excerpts, new ArticleRows?[ArticleCount]);
        return all[article] ?? Keep(ref all[article], RowsOf(article));
    }

    private {{Quote}}[] MakeQuotes(int article)
    {
        var rows = RowsOf(article);
        var owner = Article(article);
        var ids = rows.First.Texts(16);
        var rules = rows.First.Texts(17);
        var quotes = new global::System.Collections.Generic.List<{{Quote}}>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i][0] == 'Q') quotes.Add(new {{Quote}}(this, owner, article, PlaceTable.FirstQuote(article) + quotes.Count, ids, rules, new Row(rows[i])));
        }

        return quotes.ToArray();
    }

    /// <summary>Gives the literals of a table by number, after the last an empty one.</summary>
    private protected delegate {{Data}} Chunks(int chunk);
}
