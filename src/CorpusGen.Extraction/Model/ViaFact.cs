namespace CorpusGen.Extraction.Model;

/// <summary>The outlet that relays a saying: “Interfax quoted the minister as saying”.</summary>
/// <param name="Name">The outlet as written.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ViaFact(string Name, Span Span);
