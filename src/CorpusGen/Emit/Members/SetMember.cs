using System.Globalization;

namespace CorpusGen.Emit.Members;

/// <summary>A named property of a set.</summary>
/// <param name="Name">A legal identifier.</param>
/// <param name="Id">The id of its value.</param>
/// <param name="Position">The position by which the set finds its value; null where it finds it by the id.</param>
/// <param name="Comment">Its summary, as plain text.</param>
internal sealed record SetMember(string Name, string Id, int? Position, string Comment)
{
    /// <summary>What the set finds its value by, as C# has it.</summary>
    public string Key => Position is { } position ? position.ToString(CultureInfo.InvariantCulture) : Literal.Of(Id);
}
