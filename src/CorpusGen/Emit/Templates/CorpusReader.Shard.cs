internal abstract partial class {{Name:CorpusReader}}
{
    /// <summary>The facts of a few articles, read one by one.</summary>
    private sealed class Shard
    {
        private readonly Chunks _facts;
        private readonly Grid _index;
        private int[]? _hashes;

        internal Shard(Chunks facts, Grid index)
        {
            _facts = facts;
            _index = index;
        }

        /// <summary>The hash of an article's text, and its length in UTF-16 code units.</summary>
        internal void TextStamp(int place, out ulong hash, out int length)
        {
            _index.LongNumbers(place, 3, out hash, out var number);
            length = (int)number;
        }

        internal Row Article(int place)
        {
            var rows = Rows(place);
            return new Row(rows.Substring(0, rows.IndexOf('\n')));
        }

        internal ArticleRows ArticleRows(int place) => new ArticleRows(Lines(Rows(place)));

        internal int? Find(string id)
        {
            var hashes = _hashes ?? Keep(ref _hashes, Hashes());
            var hash = (int)HashOf(id);
            for (var place = global::System.Array.IndexOf(hashes, hash); place >= 0; place = global::System.Array.IndexOf(hashes, hash, place + 1))
            {
                if (Article(place).Text(1) == id) return place;
            }

            return null;
        }

        private string Rows(int place) => Decode(_facts, _index.Number(place, 0), _index.Number(place, 1));

        private int[] Hashes()
        {
            var hashes = new int[_index.Count()];
            for (var place = 0; place < hashes.Length; place++) hashes[place] = (int)(uint)_index.LongNumber(place, 2);
            return hashes;
        }
    }

    /// <summary>The rows of one article.</summary>
    internal sealed class ArticleRows
    {
        private readonly string[] _rows;
        private global::System.Collections.Generic.Dictionary<{{Span}}, string>? _excerpts;

        internal ArticleRows(string[] rows) => _rows = rows;

        internal int Count => _rows.Length;

        internal Row First => new Row(_rows[0]);

        internal string this[int index] => _rows[index];

        internal string Excerpt({{Span}} span) =>
            (_excerpts ?? Keep(ref _excerpts, MakeExcerpts())).TryGetValue(span, out var words) ? words : string.Empty;

        private global::System.Collections.Generic.Dictionary<{{Span}}, string> MakeExcerpts()
        {
            var excerpts = new global::System.Collections.Generic.Dictionary<{{Span}}, string>();
            foreach (var line in _rows)
            {
                if (line[0] != 'X') continue;
                var row = new Row(line);
                excerpts[row.Span(1)] = row.Text(2);
            }

            return excerpts;
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

    /// <summary>In which table and where there the articles or speakers lie: the shard, the place in it, and an article's first quote.</summary>
    private sealed class Places
    {
        private readonly Grid _rows;
        private readonly int _count;
        private readonly int _shards;
        private int[][]? _positions;

        internal Places(Grid rows, int count, int shards)
        {
            _rows = rows;
            _count = count;
            _shards = shards;
        }

        internal void Find(int position, out int shard, out int place)
        {
            _rows.LongNumbers(position, 0, out var first, out var second);
            shard = (int)first;
            place = (int)second;
        }

        internal int Shard(int position) => _rows.Number(position, 0);

        internal int Place(int position) => _rows.Number(position, 1);

        internal int FirstQuote(int article) => _rows.Number(article, 2);

        internal int PositionOf(int shard, int place) => (_positions ?? Keep(ref _positions, Positions()))[shard][place];

        /// <summary>The last article whose first quote is not after the given one: articles without quotes come before it.</summary>
        internal int ArticleOf(int quote)
        {
            var low = 0;
            var high = _count - 1;
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                if (FirstQuote(middle) <= quote) low = middle;
                else high = middle - 1;
            }

            return low;
        }

        // The last row of a shard tells how many it has.
        private int[][] Positions()
        {
            var positions = new int[_shards][];
            for (var i = _count - 1; i >= 0; i--)
            {
                var place = Place(i);
                var shard = positions[Shard(i)] ??= new int[place + 1];
                shard[place] = i;
            }

            return positions;
        }
    }
}
