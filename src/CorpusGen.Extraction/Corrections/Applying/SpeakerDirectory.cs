using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections.Applying;

/// <summary>Finds the speakers that corrections name: by id, else by name, else by another form of the name.</summary>
internal sealed class SpeakerDirectory
{
    private readonly MergedSpeakers _speakers;
    private readonly string[] _ids;
    private readonly ILookup<string, int> _byId;
    private readonly ILookup<string, int> _byName;
    private readonly Lazy<ILookup<string, int>> _byAlias;
    private readonly CorrectionBook _book;

    /// <summary>Lists speakers.</summary>
    /// <param name="speakers">The speakers.</param>
    /// <param name="documentIds">The documents' ids.</param>
    /// <param name="book">Is told of speakers that are not there, or more than one.</param>
    public SpeakerDirectory(MergedSpeakers speakers, IReadOnlyList<string> documentIds, CorrectionBook book)
    {
        _speakers = speakers;
        _book = book;
        _ids = SpeakerIds.Of(speakers.Speakers, [.. speakers.FirstDocuments.Select(d => documentIds[d])]);
        var all = Enumerable.Range(0, _ids.Length).ToList();
        _byId = all.ToLookup(i => _ids[i], StringComparer.Ordinal);
        _byName = all.ToLookup(i => speakers.Speakers[i].Key, StringComparer.Ordinal);

        // Other forms are looked up where no id and no name is found, which is seldom, and are many.
        _byAlias = new(() => all.SelectMany(i => speakers.Speakers[i].Aliases.Select(Key).Distinct().Select(a => (Key: a, Position: i)))
            .ToLookup(a => a.Key, a => a.Position, StringComparer.Ordinal));
    }

    /// <summary>All ids, names and other forms of names.</summary>
    public IEnumerable<string> Known => _speakers.Speakers.SelectMany(s => s.Aliases.Prepend(s.Name)).Concat(_ids);

    /// <summary>What a speaker is called.</summary>
    /// <param name="speaker">The speaker's position.</param>
    /// <returns>The name.</returns>
    public string NameOf(int speaker) => _speakers.Speakers[speaker].Name;

    /// <summary>What names have in common that differ in case, full stops or the way accents are stored.</summary>
    /// <param name="name">A name.</param>
    /// <returns>Its slug; a name of neither letters nor digits itself.</returns>
    public static string Key(string name) => Slug.Of(name) is { Length: > 0 } slug ? slug : name;

    /// <summary>Finds a speaker who must be there.</summary>
    /// <param name="name">An id or a name.</param>
    /// <param name="file">The position of the corrections file.</param>
    /// <returns>The speaker's position, or null.</returns>
    public int? Find(WrittenText name, int file)
    {
        var found = All(name.Text);
        if (found.Count == 1) return found[0];
        if (found.Count == 0) _book.TellUnmatched(file, name, "speaker", Known);
        else _book.TellAmbiguous(file, name, "speaker", found.ConvertAll(i => _ids[i]), "write the id of the one that is meant");
        return null;
    }

    /// <summary>All who may be meant.</summary>
    /// <param name="name">An id or a name.</param>
    /// <returns>Their positions, ascending.</returns>
    public List<int> All(string name)
    {
        if (_byId.Contains(name)) return [.. _byId[name]];
        var named = Named(name);
        return named.Count > 0 ? named : [.. _byAlias.Value[Key(name)]];
    }

    /// <summary>All who have a name, not as another form of theirs.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Their positions, ascending.</returns>
    public List<int> Named(string name) => [.. _byName[Key(name)]];
}
