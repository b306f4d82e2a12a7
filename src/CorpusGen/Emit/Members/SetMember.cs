namespace CorpusGen.Emit.Members;

/// <summary>A named property of a set.</summary>
/// <param name="Name">A legal identifier.</param>
/// <param name="Position">The position of its value in the set.</param>
/// <param name="Comment">Its summary, as plain text.</param>
internal sealed record SetMember(string Name, int Position, string Comment);
