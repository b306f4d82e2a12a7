internal abstract partial class {{Name:CorpusReader}}
{
    /// <summary>The facts of a few articles.</summary>
    private sealed class Shard
    {
        private readonly string[] _rows;
        private readonly int[] _starts;

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

    /// <summary>Where the articles' facts lie.</summary>
    private sealed class Places
    {
        internal Places(string[] rows)
        {
            Shards = new int[rows.Length];
            Positions = new int[rows.Length];
            FirstQuotes = new int[rows.Length];
            var quotes = 0;
            for (var i = 0; i < rows.Length; i++)
            {
                var row = new Row(rows[i]);
                Shards[i] = row.Number(1);
                Positions[i] = row.Number(2);
                FirstQuotes[i] = quotes;
                quotes += row.Number(3);
            }
        }

        internal int[] Shards { get; }

        internal int[] Positions { get; }

        internal int[] FirstQuotes { get; }

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
