using System.Collections.Generic;

namespace CorpusGen.Extraction.Linking;

/// <summary>The sayings of a corpus, those of one source that agree to the word as one.</summary>
internal sealed class SayingList
{
    private readonly List<Saying> _sayings = [];
    private readonly Dictionary<SayingWords, Saying> _known = [];

    /// <summary>The sayings, in the order of their first quotations.</summary>
    public IReadOnlyList<Saying> All => _sayings;

    /// <summary>The saying of a quotation that may be one with others.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="source">Who said it.</param>
    /// <returns>The saying, made where it is the first quotation of it.</returns>
    public Saying Of(SayingWords words, SayingSource source)
    {
        if (Find(words, source) is { } saying) return saying;
        _known.TryGetValue(words, out var namesake);
        return _known[words] = Add(new Saying(words, source) { Position = _sayings.Count, Namesake = namesake });
    }

    /// <summary>The saying of a quotation that is to be looked at by itself.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="source">Who said it.</param>
    /// <param name="isParted">Whether it is to stay alone.</param>
    /// <returns>The saying.</returns>
    public Saying Apart(SayingWords words, SayingSource source, bool isParted) =>
        Add(new Saying(words, source) { Position = _sayings.Count, IsApart = true, IsParted = isParted });

    /// <summary>Finds a saying, those set apart aside.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="source">Who said it.</param>
    /// <returns>The saying, or null.</returns>
    public Saying? Find(SayingWords words, SayingSource source)
    {
        _known.TryGetValue(words, out var saying);
        while (saying is not null && saying.Source != source) saying = saying.Namesake;
        return saying;
    }

    private Saying Add(Saying saying)
    {
        _sayings.Add(saying);
        return saying;
    }
}
