    private protected override bool KeepsText => true;

    /// <summary>An index row is: start and length of the text in the literals of its shard; whether it is escaped.</summary>
    private protected override string ReadText(int shard, int position, Row article)
    {
        var place = new Row(Lines(chunk => TextIndex(shard, chunk))[position]);
        var start = place.Number(1);
        var left = place.Number(2);
        var text = new global::System.Text.StringBuilder(left);
        for (var chunk = 0; left > 0; chunk++)
        {
            var data = TextLiterals(shard, chunk);
            if (start >= data.Length)
            {
                start -= data.Length;
                continue;
            }

            var taken = global::System.Math.Min(left, data.Length - start);
            text.Append(Decode(data{{Slice}}(start, taken)));
            left -= taken;
            start = 0;
        }

        return place.Number(3) == 1 ? Row.Unescape(text.ToString()) : text.ToString();
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
