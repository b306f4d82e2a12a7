internal abstract partial class {{Name:CorpusReader}}
{
    /// <summary>A table of numbers whose rows are all of one width, so that each is read where it stands.</summary>
    private protected sealed class Grid
    {
        private readonly Chunks _chunks;
        private readonly int _width;
        private readonly int _rows;

        internal Grid(Chunks chunks)
        {
            _chunks = chunks;
            var first = chunks(0);
            while (_width < first.Length && first[_width] != '\n') _width++;
            _width++;
            _rows = first.Length / _width;
        }

        /// <summary>How many rows there are.</summary>
        internal int Count()
        {
            var count = 0;
            for (var chunk = 0; _chunks(chunk).Length > 0; chunk++) count += _chunks(chunk).Length / _width;
            return count;
        }

        internal int Number(int row, int column) => (int)LongNumber(row, column);

        internal ulong LongNumber(int row, int column)
        {
            LongNumbers(row, column, out var number, out _);
            return number;
        }

        /// <summary>The number in a column and, found on the same way, the one after it; 0 where the row ends.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(OptimizedAtOnce)]
        internal void LongNumbers(int row, int column, out ulong number, out ulong next)
        {
            var data = _chunks(row / _rows);
            var at = row % _rows * _width;
            for (; column > 0; at++)
            {
                if (data[at] == '|') column--;
            }

            number = 0;
            next = 0;
            for (; data[at] != '|' && data[at] != '\n'; at++) number = (10 * number) + (ulong)(data[at] - '0');
            if (data[at] == '\n') return;
            for (at++; data[at] != '|' && data[at] != '\n'; at++) next = (10 * next) + (ulong)(data[at] - '0');
        }
    }
}
