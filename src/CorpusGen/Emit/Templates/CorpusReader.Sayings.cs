internal abstract partial class {{Name:CorpusReader}}
{
    /// <summary>The sayings, and which quote belongs to which.</summary>
    private sealed class Sayings
    {
        private readonly global::System.Collections.Generic.Dictionary<int, {{Utterance}}> _byQuote = new global::System.Collections.Generic.Dictionary<int, {{Utterance}}>();

        /// <summary>Reads all sayings and puts them in the order of their references.</summary>
        internal Sayings({{CorpusReader}} reader, int shards)
        {
            var found = new global::System.Collections.Generic.SortedDictionary<int, {{Utterance}}>();
            for (var shard = 0; shard < shards; shard++)
            {
                var number = shard;
                Read(reader, Lines(chunk => reader.ReadSayings(number, chunk)), found);
            }

            var utterances = new {{Utterance}}[found.Count];
            found.Values.CopyTo(utterances, 0);
            Utterances = List(utterances);
        }

        internal global::System.Collections.Generic.IReadOnlyList<{{Utterance}}> Utterances { get; }

        internal {{Utterance}}? Of(int quote) => _byQuote.TryGetValue(quote, out var utterance) ? utterance : null;

        private void Read({{CorpusReader}} reader, string[] rows, global::System.Collections.Generic.SortedDictionary<int, {{Utterance}}> found)
        {
            for (var i = 0; i < rows.Length;)
            {
                var end = i + 1;
                while (end < rows.Length && rows[end][0] == 'V') end++;
                var head = new Row(rows[i]);
                var versions = new Row[end - i - 1];
                for (var v = 0; v < versions.Length; v++) versions[v] = new Row(rows[i + 1 + v]);
                var utterance = new {{Utterance}}(reader, head, versions);
                var reference = reader.PositionOf(head.Span(3));
                found.Add(reference, utterance);
                _byQuote[reference] = utterance;
                foreach (var version in versions) _byQuote[reader.PositionOf(version.Span(1))] = utterance;
                i = end;
            }
        }
    }

    /// <summary>The families, and which article belongs to which.</summary>
    private sealed class FamilyTable
    {
        private readonly global::System.Collections.Generic.Dictionary<int, {{ArticleFamily}}> _byArticle = new global::System.Collections.Generic.Dictionary<int, {{ArticleFamily}}>();

        internal FamilyTable({{CorpusReader}} reader, string[] rows)
        {
            var families = new global::System.Collections.Generic.List<{{ArticleFamily}}>();
            for (var i = 0; i < rows.Length;)
            {
                var end = i + 1;
                while (end < rows.Length && rows[end][0] == 'L') end++;
                var head = new Row(rows[i]);
                var links = new Row[end - i - 1];
                for (var l = 0; l < links.Length; l++) links[l] = new Row(rows[i + 1 + l]);
                var family = new {{ArticleFamily}}(reader, head, links);
                families.Add(family);
                foreach (var member in head.Numbers(3)) _byArticle[member] = family;
                i = end;
            }

            Families = List(families.ToArray());
        }

        internal global::System.Collections.Generic.IReadOnlyList<{{ArticleFamily}}> Families { get; }

        internal {{ArticleFamily}}? Of(int article) => _byArticle.TryGetValue(article, out var family) ? family : null;
    }
}
