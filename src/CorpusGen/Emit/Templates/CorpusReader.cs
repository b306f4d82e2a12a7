/// <summary>Reads the tables of a corpus and keeps the records made from them. Records use it; it is not for use by hand.</summary>
/// <remarks>
/// A table is text, a row a line. The first letter of a row says what it is: A article, T tweet, Q quote, X excerpt; D place of a
/// document, O order of the speakers, S speaker, U saying, V version, F family, L link. '|' parts the fields, a space the numbers
/// and ';' the words of a list. \p \s \n \r \\ stand for | ; line ends and the backslash, \uXXXX for what a literal can't hold or show.
/// A span is start+length, in a list distance+length from the one before; the place of a quote is its article's position + its own in
/// the article. Articles, speakers and sayings are spread over tables by a hash of their ids, so that one can be found by its id
/// without a look at all others. A record is made when it is first asked for and kept: the same one comes every time.
/// </remarks>
{{GeneratedCode}}
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal abstract partial class {{Name:CorpusReader}}
{
    private readonly {{Article}}?[] _articles;
    private readonly {{Quote}}[]?[] _quotes;
    private readonly {{Speaker}}?[] _speakers;
    private readonly Shard?[] _shards;
    private readonly SpeakerShard?[] _speakerShards;
    private readonly int _sayingShards;
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

    private Places PlaceTable => _places ?? Keep(ref _places, Places.OfArticles(Lines(ReadDocuments), _shards.Length));

    private Places SpeakerPlaces => _speakerPlaces ?? Keep(ref _speakerPlaces, Places.OfSpeakers(Lines(ReadOrder), _speakerShards.Length));

    private Sayings SayingTable => _sayings ?? Keep(ref _sayings, new Sayings(this, _sayingShards));

    private FamilyTable FamilyRows => _families ?? Keep(ref _families, new FamilyTable(this, Lines(ReadFamilies)));

    /// <summary>Stores a value unless another thread was first; what is stored is what everybody gets.</summary>
    internal static T Keep<T>(ref T? slot, T value)
        where T : class
        => global::System.Threading.Interlocked.CompareExchange(ref slot, value, null) ?? value;

    internal static global::System.Collections.Generic.IReadOnlyList<T> List<T>(T[] items) =>
        items.Length == 0 ? (global::System.Collections.Generic.IReadOnlyList<T>)items : new global::System.Collections.ObjectModel.ReadOnlyCollection<T>(items);

    internal {{Article}} Article(int position) =>
        _articles[position] ?? Keep(ref _articles[position], new {{Article}}(this, position, RowsOf(position).First));

    internal int? FindArticle(string id)
    {
        var shard = ShardOf(id, _shards.Length);
        return ShardAt(shard).Find(id) is int place ? PlaceTable.PositionOf(shard, place) : (int?)null;
    }

    internal {{Speaker}} Speaker(int position) =>
        _speakers[position] ?? Keep(ref _speakers[position], new {{Speaker}}(this, SpeakersAt(SpeakerPlaces.Shards[position]).Row(SpeakerPlaces.Positions[position])));

    internal {{Speaker}}? Speaker(string? id) => id is null || !(FindSpeaker(id) is int position) ? null : Speaker(position);

    internal int? FindSpeaker(string id)
    {
        var shard = ShardOf(id, _speakerShards.Length);
        return SpeakersAt(shard).Find(id) is int place ? SpeakerPlaces.PositionOf(shard, place) : (int?)null;
    }

    /// <summary>The quote at a place: its article's position and its own in the article.</summary>
    internal {{Quote}} Quote({{Span}} place) => Quotes(place.Start)[place.Length];

    internal int PositionOf({{Span}} place) => PlaceTable.FirstQuotes[place.Start] + place.Length;

    internal {{Quote}} Quote(int position)
    {
        if (position < 0 || position >= QuoteCount) throw new global::System.ArgumentOutOfRangeException(nameof(position));
        var article = PlaceTable.ArticleOf(position);
        return Quotes(article)[position - PlaceTable.FirstQuotes[article]];
    }

    internal {{Quote}}[] Quotes(int article) => _quotes[article] ?? Keep(ref _quotes[article], MakeQuotes(article));

    internal int? FindQuote(string id)
    {
        var mark = id.LastIndexOf('#');
        if (mark < 0 || !(FindArticle(id.Substring(0, mark)) is int article)) return null;
        var quotes = Quotes(article);
        for (var i = 0; i < quotes.Length; i++)
        {
            if (quotes[i].Id == id) return PlaceTable.FirstQuotes[article] + i;
        }

        return null;
    }

    internal {{Utterance}}? UtteranceOf(int quote) => SayingTable.Of(quote);

    internal {{ArticleFamily}}? FamilyOf(int article) => FamilyRows.Of(article);

    /// <summary>The rows of an article: itself, then all that belongs to it.</summary>
    internal ArticleRows RowsOf(int article) => ShardAt(PlaceTable.Shards[article]).Article(PlaceTable.Positions[article]);

    internal string Text(int article, Row row) => ReadText(PlaceTable.Shards[article], PlaceTable.Positions[article], row);

    /// <summary>The words of a span; from the excerpts where the text itself is not kept.</summary>
    internal string Words(int article, {{Span}} span) =>
        KeepsText ? Article(article).Text.Substring(span.Start, span.Length) : RowsOf(article).Excerpt(span);

    private protected abstract bool KeepsText { get; }

    private protected abstract {{Data}} ReadDocuments(int chunk);

    private protected abstract {{Data}} ReadOrder(int chunk);

    private protected abstract {{Data}} ReadFamilies(int chunk);

    private protected abstract {{Data}} ReadFacts(int shard, int chunk);

    private protected abstract {{Data}} ReadSpeakers(int shard, int chunk);

    private protected abstract {{Data}} ReadSayings(int shard, int chunk);

    private protected abstract string ReadText(int shard, int position, Row article);

    /// <summary>All the lines of a table; an empty chunk is its end.</summary>
    private protected static string[] Lines(Chunks chunks)
    {
        var text = new global::System.Text.StringBuilder();
        for (var chunk = 0; chunks(chunk).Length > 0; chunk++) text.Append(Decode(chunks(chunk)));
        return text.ToString().Split(new[] { '\n' }, global::System.StringSplitOptions.RemoveEmptyEntries);
    }

    private protected static string Decode({{Data}} data) => {{Decode}};

    /// <summary>FNV-1a over the UTF-16 code units, as the generator takes it.</summary>
    private static int ShardOf(string id, int shards)
    {
        var hash = 2166136261u;
        foreach (var character in id) hash = unchecked((hash ^ character) * 16777619u);
        return (int)(hash % (uint)shards);
    }

    private Shard ShardAt(int number) =>
        _shards[number] ?? Keep(ref _shards[number], new Shard(Lines(chunk => ReadFacts(number, chunk))));

    private SpeakerShard SpeakersAt(int number) =>
        _speakerShards[number] ?? Keep(ref _speakerShards[number], new SpeakerShard(Lines(chunk => ReadSpeakers(number, chunk))));

    private {{Quote}}[] MakeQuotes(int article)
    {
        var rows = RowsOf(article);
        var owner = Article(article);
        var ids = rows.First.Texts(18);
        var rules = rows.First.Texts(19);
        var quotes = new global::System.Collections.Generic.List<{{Quote}}>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i][0] == 'Q') quotes.Add(new {{Quote}}(this, owner, article, PlaceTable.FirstQuotes[article] + quotes.Count, ids, rules, new Row(rows[i])));
        }

        return quotes.ToArray();
    }

    /// <summary>Gives the literals of a table by number, after the last an empty one.</summary>
    private protected delegate {{Data}} Chunks(int chunk);
}
