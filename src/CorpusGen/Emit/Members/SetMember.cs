namespace CorpusGen.Emit.Members;

/// <summary>A named property of a set.</summary>
/// <param name="Name">A legal identifier.</param>
/// <param name="Id">The id of its value.</param>
/// <param name="Key">What the set finds its value by, as C# has it.</param>
/// <param name="Comment">Its summary, as plain text.</param>
internal sealed record SetMember(string Name, string Id, string Key, string Comment);
