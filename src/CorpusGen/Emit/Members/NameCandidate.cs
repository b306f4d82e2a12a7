namespace CorpusGen.Emit.Members;

/// <summary>An element of a set that may get a property.</summary>
/// <param name="Position">Its position in the set.</param>
/// <param name="Id">Its id.</param>
/// <param name="Label">What it is called in messages.</param>
/// <param name="Name">The name it should get, in Pascal case; empty where its words give none.</param>
/// <param name="Weight">How often it is quoted: who gets a property where not all can.</param>
/// <param name="Comment">The property's summary.</param>
internal sealed record NameCandidate(int Position, string Id, string Label, string Name, int Weight, string Comment)
{
    /// <summary>Whether a correction gave the name: it gets its property whatever the limit, and gives way to no other.</summary>
    public bool IsPinned { get; init; }
}
