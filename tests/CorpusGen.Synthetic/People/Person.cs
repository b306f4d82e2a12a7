namespace CorpusGen.Synthetic.People;

/// <summary>Somebody who is asked for an opinion.</summary>
/// <param name="Given">The given name.</param>
/// <param name="Surname">The surname.</param>
/// <param name="Title">What stands before the name (<c>Mayor</c>), or nothing.</param>
/// <param name="Role">What stands after it: <c>a baker in Dunmere</c>.</param>
/// <param name="Nominal">How an article speaks of the person later: <c>the baker</c>.</param>
/// <param name="Pronoun">He or she.</param>
internal sealed record Person(string Given, string Surname, string Title, string Role, string Nominal, string Pronoun)
{
    /// <summary>The name with title and role, as an article introduces a person.</summary>
    public string Introduction => $"{(Title.Length > 0 ? Title + " " : string.Empty)}{Given} {Surname}, {Role}";
}
