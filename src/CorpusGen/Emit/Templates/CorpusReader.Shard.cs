internal abstract partial class {{Name:CorpusReader}}
{
    /// <summary>The facts of a few articles.</summary>
    private sealed class Shard
    {
        private readonly string[] _rows;
        private readonly int[] _starts;
        private global::System.Collections.Generic.Dictionary<string, int>? _places;

        internal Shard(string[] rows)
        {
            _rows = rows;
            var starts = new global::System.Collections.Generic.List<int>();
            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i][0] == 'A') starts.Add(i);
            }

            starts.Add(rows.Length);
            _starts = starts.ToArray();
        }

        internal ArticleRows Article(int position) => new ArticleRows(_rows, _starts[position], _starts[position + 1]);

        internal int? Find(string id)
        {
            var places = _places ?? Keep(ref _places, Index());
            return places.TryGetValue(id, out var place) ? place : (int?)null;
        }

        private global::System.Collections.Generic.Dictionary<string, int> Index()
        {
            var places = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
            for (var i = 0; i + 1 < _starts.Length; i++) places[Article(i).First.Text(1)] = i;
            return places;
        }
    }

    /// <summary>The rows of one article.</summary>
    internal readonly struct ArticleRows
    {
        private readonly string[] _rows;
        private readonly int _start;

        internal ArticleRows(string[] rows, int start, int end)
        {
            _rows = rows;
            _start = start;
            Count = end - start;
        }

        internal int Count { get; }

        internal Row First => new Row(_rows[_start]);

        internal string this[int index] => _rows[_start + index];

        internal string Excerpt({{Span}} span)
        {
            for (var i = 0; i < Count; i++)
            {
                if (this[i][0] != 'X') continue;
                var row = new Row(this[i]);
                if (row.Span(1).Equals(span)) return row.Text(2);
            }

            return string.Empty;
        }
    }

    /// <summary>A few speakers.</summary>
    private sealed class SpeakerShard
    {
        private readonly string[] _rows;
        private readonly global::System.Collections.Generic.Dictionary<string, int> _places = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);

        internal SpeakerShard(string[] rows)
        {
            _rows = rows;
            for (var i = 0; i < rows.Length; i++) _places[Row(i).Text(1)] = i;
        }

        internal Row Row(int place) => new Row(_rows[place]);

        internal int? Find(string id) => _places.TryGetValue(id, out var place) ? place : (int?)null;
    }

    /// <summary>In which table and where there the articles or speakers lie.</summary>
    private sealed class Places
    {
        private readonly int[][] _positions;

        private Places(int[] shards, int[] firstQuotes, int count)
        {
            Shards = shards;
            FirstQuotes = firstQuotes;
            Positions = new int[shards.Length];
            var filled = new int[count];
            for (var i = 0; i < shards.Length; i++) Positions[i] = filled[shards[i]]++;
            _positions = new int[count][];
            for (var shard = 0; shard < count; shard++) _positions[shard] = new int[filled[shard]];
            for (var i = 0; i < shards.Length; i++) _positions[shards[i]][Positions[i]] = i;
        }

        internal int[] Shards { get; }

        internal int[] Positions { get; }

        internal int[] FirstQuotes { get; }

        internal static Places OfArticles(string[] rows, int count)
        {
            var shards = new int[rows.Length];
            var firstQuotes = new int[rows.Length];
            var quotes = 0;
            for (var i = 0; i < rows.Length; i++)
            {
                var row = new Row(rows[i]);
                shards[i] = row.Number(1);
                firstQuotes[i] = quotes;
                quotes += row.Number(2);
            }

            return new Places(shards, firstQuotes, count);
        }

        internal static Places OfSpeakers(string[] rows, int count) => new Places(new Row(rows[0]).Numbers(1), new int[0], count);

        internal int PositionOf(int shard, int place) => _positions[shard][place];

        /// <summary>The last article whose first quote is not after the given one: articles without quotes come before it.</summary>
        internal int ArticleOf(int quote)
        {
            var low = 0;
            var high = FirstQuotes.Length - 1;
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                if (FirstQuotes[middle] <= quote) low = middle;
                else high = middle - 1;
            }

            return low;
        }
    }
}
