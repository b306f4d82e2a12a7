internal abstract partial class {{Name:CorpusReader}}
{
    /// <summary>The sayings, and which quote belongs to which.</summary>
    private sealed class Sayings
    {
        private readonly global::System.Collections.Generic.Dictionary<int, {{Utterance}}> _byQuote = new global::System.Collections.Generic.Dictionary<int, {{Utterance}}>();

        internal Sayings({{CorpusReader}} reader, string[] rows)
        {
            var utterances = new global::System.Collections.Generic.List<{{Utterance}}>();
            for (var i = 0; i < rows.Length;)
            {
                var end = i + 1;
                while (end < rows.Length && rows[end][0] == 'V') end++;
                var head = new Row(rows[i]);
                var versions = new Row[end - i - 1];
                for (var v = 0; v < versions.Length; v++) versions[v] = new Row(rows[i + 1 + v]);
                var utterance = new {{Utterance}}(reader, head, versions);
                utterances.Add(utterance);
                _byQuote[head.Number(4)] = utterance;
                foreach (var version in versions) _byQuote[version.Number(1)] = utterance;
                i = end;
            }

            Utterances = List(utterances.ToArray());
        }

        internal global::System.Collections.Generic.IReadOnlyList<{{Utterance}}> Utterances { get; }

        internal {{Utterance}}? Of(int quote) => _byQuote.TryGetValue(quote, out var utterance) ? utterance : null;
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
