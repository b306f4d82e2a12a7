using System.Collections.Generic;

namespace CorpusGen.Extraction.Speakers;

/// <summary>The entries of each person: few are ever asked for, so that each only knows the next.</summary>
internal sealed class PersonMembers
{
    private const int None = -1;

    private readonly int[] _first;
    private readonly int[] _next;

    /// <summary>Takes persons apart.</summary>
    /// <param name="persons">For each entry its person, the number of one of the entries.</param>
    public PersonMembers(int[] persons)
    {
        (_first, _next) = (new int[persons.Length], new int[persons.Length]);
        for (var i = 0; i < persons.Length; i++) _first[i] = None;
        for (var i = persons.Length - 1; i >= 0; i--) (_next[i], _first[persons[i]]) = (_first[persons[i]], i);
    }

    /// <summary>The entries of a person.</summary>
    /// <param name="person">The person.</param>
    /// <returns>The entries, ascending.</returns>
    public IEnumerable<int> Of(int person)
    {
        for (var member = _first[person]; member != None; member = _next[member]) yield return member;
    }
}
