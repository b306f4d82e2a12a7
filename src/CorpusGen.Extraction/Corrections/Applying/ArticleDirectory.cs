using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>Finds the articles that corrections name.</summary>
internal sealed class ArticleDirectory
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.OrdinalIgnoreCase);
    private readonly CorrectionBook _book;

    /// <summary>Lists articles.</summary>
    /// <param name="ids">Their ids, which differ in more than letter case.</param>
    /// <param name="book">Is told of articles that are not there.</param>
    public ArticleDirectory(IReadOnlyList<string> ids, CorrectionBook book)
    {
        _book = book;
        for (var i = 0; i < ids.Count; i++) _positions[ids[i]] = i;
    }

    /// <summary>Finds an article.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="file">The position of the corrections file.</param>
    /// <returns>The article's position, or null.</returns>
    public int? Find(WrittenText id, int file)
    {
        if (_positions.TryGetValue(id.Text, out var position)) return position;
        _book.TellUnmatched(file, id, "article", _positions.Keys);
        return null;
    }
}
