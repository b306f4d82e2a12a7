using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Puts the sources of all documents together, one record for each. Persons of one full name are one, also where documents
/// give them other roles or bodies: people change office oftener than they share a name. Two of one name are kept apart only
/// on strong evidence: Jr. against Sr., or "he" against "she" with no word of a role or body in common. A surname alone joins
/// the one full name of that surname, unless gender or roles contradict. Bodies and texts are one by name, an acronym with
/// the expansion that a document gives it. Unnamed sources stay in their documents.
/// </summary>
internal sealed class SpeakerMerger
{
    /// <summary>More bearers of a surname than this are not told apart.</summary>
    private const int MostBearers = 8;

    /// <summary>Who is called by the surname alone so many times as often as any other bearer is meant by it.</summary>
    private const int ClearlyMore = 3;

    private readonly List<SourceEntry> _entries = [];
    private readonly List<int> _documents = [];
    private readonly List<int> _parents = [];
    private readonly Dictionary<(int Person, string Surname), int> _calls = [];

    private SpeakerMerger()
    {
    }

    /// <summary>Merges the sources of documents.</summary>
    /// <param name="documents">The sources of each document, in the order of the corpus.</param>
    /// <returns>Which of them are one.</returns>
    public static SpeakerGroups Merge(IReadOnlyList<DocumentSources> documents)
    {
        var merger = new SpeakerMerger();
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var entry in documents[d].Quoted) merger.Add(d, entry);
        }

        merger.AddMentioned(documents);
        merger.JoinFullNames();
        merger.JoinShortNames();
        merger.JoinBodies();
        merger.JoinAcronyms();
        return new SpeakerGroups(documents, merger._entries, merger._documents, merger.Firsts());
    }

    private void Add(int document, SourceEntry entry)
    {
        _entries.Add(entry);
        _documents.Add(document);
        _parents.Add(_parents.Count);
    }

    // “Lind said” in one document, “the fans of Mara Lind” in another: who can be meant by a surname, though nobody quotes them.
    private void AddMentioned(IReadOnlyList<DocumentSources> documents)
    {
        var surnames = new HashSet<string>(
            _entries.Where(e => e.Kind == SpeakerKind.Person && e.Form.IsSurnameAlone).Select(e => e.Form.Surname), StringComparer.Ordinal);
        if (surnames.Count == 0) return;
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var entry in documents[d].Mentioned)
            {
                if (surnames.Contains(entry.Form.Surname)) Add(d, entry);
            }
        }
    }

    private void JoinFullNames()
    {
        var byName = new Namesakes();
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Kind != SpeakerKind.Person) continue;
            foreach (var key in _entries[i].FullNames) byName.Add(key, i);
        }

        JoinPersons(byName);
    }

    private void JoinPersons(Namesakes names)
    {
        foreach (var namesakes in names.Several)
        {
            foreach (var person in PersonsOf(namesakes)) JoinAll(person);
        }
    }

    // One person, unless generations or genders with roles say that there are two.
    private IEnumerable<List<int>> PersonsOf(List<int> namesakes)
    {
        if (!MayBeSeveral(namesakes)) return [namesakes];
        var generations = namesakes.Select(i => _entries[i].Form.Generation).Where(g => g.Length > 0).Distinct().Count();
        if (generations > 1 || (generations == 1 && HasBothInOneDocument(namesakes)))
            return namesakes.GroupBy(i => _entries[i].Form.Generation).Select(g => g.ToList());
        var women = namesakes.Where(i => _entries[i].Gender == Gender.Female).ToList();
        var men = namesakes.Where(i => _entries[i].Gender == Gender.Male).ToList();
        var (hers, his) = (RoleWords(women), RoleWords(men));
        if (hers.Count == 0 || his.Count == 0 || hers.Overlaps(his)) return [namesakes];
        var others = namesakes.Where(i => _entries[i].Gender is null)
            .ToLookup(i => _entries[i].RoleWords.Count(hers.Contains) > _entries[i].RoleWords.Count(his.Contains));
        return [[.. women, .. others[true]], [.. men, .. others[false]]];
    }

    private bool MayBeSeveral(List<int> namesakes)
    {
        var (areWomen, areMen) = (false, false);
        foreach (var i in namesakes)
        {
            if (_entries[i].Form.Generation.Length > 0) return true;
            areWomen |= _entries[i].Gender == Gender.Female;
            areMen |= _entries[i].Gender == Gender.Male;
        }

        return areWomen && areMen;
    }

    // A document that speaks of Tim Lind and of Tim Lind Jr. has two.
    private bool HasBothInOneDocument(List<int> namesakes) => namesakes.GroupBy(i => _documents[i])
        .Any(d => d.Any(i => _entries[i].Form.Generation.Length == 0) && d.Any(i => _entries[i].Form.Generation.Length > 0));

    private HashSet<string> RoleWords(IEnumerable<int> entries) =>
        new(entries.SelectMany(i => _entries[i].RoleWords), StringComparer.Ordinal);

    // Brandt, J. Brandt -> Jana Brandt, where she is the only one who can be meant, or who has the role; else -> the other Brandts without a first name.
    private void JoinShortNames()
    {
        var shortNames = ShortNames();
        if (shortNames.Count == 0) return;
        var bySurname = FullNamesBySurname(shortNames);
        var persons = Firsts();
        var members = new PersonMembers(persons);
        var evidence = new Dictionary<int, (HashSet<Gender?> Genders, HashSet<string> Roles)>();
        var orphans = new Namesakes();
        foreach (var i in shortNames)
        {
            var form = _entries[i].Form;
            var named = bySurname[form.Surname];
            var meant = Meant(form, named, persons, members);
            if (meant.Count == 0) orphans.Add(form.Key, i);
            if (meant.Count > 1) meant = meant.FindAll(m => Known(m).Roles.Overlaps(_entries[i].RoleWords));
            if (meant.Count != 1) continue;
            var known = Known(meant[0]);
            if (Agrees(_entries[i], known.Genders, known.Roles)) Join(meant[0], i);
        }

        JoinPersons(orphans);

        (HashSet<Gender?> Genders, HashSet<string> Roles) Known(int person)
        {
            if (!evidence.TryGetValue(person, out var known)) evidence.Add(person, known = Evidence(members.Of(person)));
            return known;
        }
    }

    private List<int> ShortNames()
    {
        var shortNames = new List<int>();
        for (var i = 0; i < _entries.Count; i++)
        {
            var form = _entries[i].Form;
            if (_entries[i].Kind == SpeakerKind.Person && (form.IsSurnameAlone || form.HasInitialAlone)) shortNames.Add(i);
        }

        return shortNames;
    }

    /// <summary>
    /// The persons a short name can be short for. Where there are several, “Lind” means the one whom other documents call so:
    /// Mara Lind who is “Lind” in ten articles, not her brother, whom each of them gives both names.
    /// </summary>
    private List<int> Meant(NameForm form, List<int> named, int[] persons, PersonMembers members)
    {
        var bearers = named.Where(n => form.IsShortFor(_entries[n].Form)).Select(n => persons[n]).Distinct().Take(MostBearers).ToList();
        if (bearers.Count < 2 || !form.IsSurnameAlone) return bearers;
        var calledSo = bearers.ToDictionary(b => b, b => CallsOf(b, form.Surname, members));
        var most = bearers.OrderByDescending(b => calledSo[b]).First();
        return bearers.All(b => b == most || calledSo[most] > ClearlyMore * calledSo[b]) ? [most] : bearers;
    }

    private int CallsOf(int person, string surname, PersonMembers members)
    {
        if (!_calls.TryGetValue((person, surname), out var count))
            _calls.Add((person, surname), count = members.Of(person).Sum(m => _entries[m].CountOf(surname)));
        return count;
    }

    // For the surname of each short name, each full name of each person once, however many documents write it.
    private Dictionary<string, List<int>> FullNamesBySurname(List<int> shortNames)
    {
        var bySurname = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var i in shortNames) bySurname[_entries[i].Form.Surname] = [];
        var seen = new HashSet<(int, string)>();
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Kind != SpeakerKind.Person || _entries[i].Form.IsSurnameAlone || _entries[i].Form.Surname.Length == 0) continue;
            if (!bySurname.TryGetValue(_entries[i].Form.Surname, out var named)) continue;
            if (seen.Add((Find(i), _entries[i].Form.Key))) named.Add(i);
        }

        return bySurname;
    }

    private (HashSet<Gender?> Genders, HashSet<string> Roles) Evidence(IEnumerable<int> person)
    {
        var entries = person.ToList();
        return (new HashSet<Gender?>(entries.Select(i => _entries[i].Gender).Where(g => g is not null)), RoleWords(entries));
    }

    private static bool Agrees(SourceEntry entry, HashSet<Gender?> genders, HashSet<string> roles) =>
        (entry.Gender is null || genders.Count == 0 || genders.Contains(entry.Gender))
        && (entry.RoleWords.Count == 0 || roles.Count == 0 || roles.Overlaps(entry.RoleWords));

    private void JoinBodies()
    {
        var bodies = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var texts = new Namesakes();
        for (var i = 0; i < _entries.Count; i++)
        {
            if (!_entries[i].IsNamedBody) continue;
            if (_entries[i].Kind == SpeakerKind.Organisation) AddTo(bodies, _entries[i].Form.Key, i);
            else texts.Add(_entries[i].Form.Key, i);
        }

        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Kind == SpeakerKind.Person && bodies.TryGetValue(_entries[i].Form.Key, out var body) && MayBeBody(i)) body.Add(i);
        }

        foreach (var namesakes in bodies.Values.Concat(texts.Several)) JoinAll(namesakes);
    }

    // A document that knows a body by its name alone can take it for a person.
    private bool MayBeBody(int entry) =>
        _entries[entry].Gender is null && _entries[entry].RoleWords.Count == 0 && _entries[entry].FullNames.Count < 2;

    // WHO with World Health Organization as its other form; but not where two bodies go by WHO.
    private void JoinAcronyms()
    {
        var byForm = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Kind != SpeakerKind.Organisation) continue;
            foreach (var (shortForm, longForm) in _entries[i].Expansions)
            {
                AddTo(byForm, shortForm + "=", i);
                AddTo(byForm, longForm, i);
            }

            AddTo(byForm, _entries[i].Form.Key, i);
        }

        foreach (var shortForm in byForm.Keys.Where(k => k[k.Length - 1] == '=').OrderBy(k => k, StringComparer.Ordinal))
        {
            var acronym = shortForm.Substring(0, shortForm.Length - 1);
            var expansions = byForm[shortForm].SelectMany(i => _entries[i].Expansions)
                .Where(e => e.Short == acronym).Select(e => e.Long).Distinct().ToList();
            if (expansions.Count != 1) continue;
            JoinAll([.. byForm[expansions[0]], .. byForm.TryGetValue(acronym, out var bare) ? bare : []]);
        }
    }

    private static void AddTo(Dictionary<string, List<int>> lists, string key, int entry)
    {
        if (key.Length == 0) return;
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        list.Add(entry);
    }

    private void JoinAll(List<int> entries)
    {
        for (var i = 1; i < entries.Count; i++) Join(entries[0], entries[i]);
    }

    // The earlier entry stands for both, so that the result has the order of the documents.
    private void Join(int first, int second)
    {
        (first, second) = (Find(first), Find(second));
        if (first != second) _parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    private int[] Firsts()
    {
        var firsts = new int[_entries.Count];
        for (var i = 0; i < firsts.Length; i++) firsts[i] = Find(i);
        return firsts;
    }

    private int Find(int entry)
    {
        while (_parents[entry] != entry) entry = _parents[entry] = _parents[_parents[entry]];
        return entry;
    }
}
