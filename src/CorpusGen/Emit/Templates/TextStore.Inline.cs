    private protected override bool KeepsText => true;

    /// <summary>An index row is: start and length of the text in the literals of its shard; whether it is escaped.</summary>
    internal override string ReadText(int article)
    {
        var shard = ShardNumberOf(article);
        var index = new Grid(chunk => TextIndex(shard, chunk));
        var place = PlaceOf(article);
        var text = Decode(chunk => TextLiterals(shard, chunk), index.Number(place, 0), index.Number(place, 1));
        return index.Number(place, 2) == 1 ? Row.Unescape(text) : text;
    }

    private static {{Data}} TextIndex(int shard, int chunk) => shard switch
    {
{{TextIndexShards}}
        _ => {{Empty}},
    };

    private static {{Data}} TextLiterals(int shard, int chunk) => shard switch
    {
{{TextShards}}
        _ => {{Empty}},
    };
