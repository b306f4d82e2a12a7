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
            var data = _chunks(row / _rows);
            var at = row % _rows * _width;
            for (; column > 0; at++)
            {
                if (data[at] == '|') column--;
            }

            var number = 0UL;
            for (; data[at] != '|' && data[at] != '\n'; at++) number = (10 * number) + (ulong)(data[at] - '0');
            return number;
        }
    }
}
