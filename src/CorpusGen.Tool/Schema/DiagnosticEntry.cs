namespace CorpusGen.Tool.Schema;

/// <summary>Something a user should know about a place in a document.</summary>
internal sealed record DiagnosticEntry(string Id, string Severity, string Path, int Line, int Column, string Message);
