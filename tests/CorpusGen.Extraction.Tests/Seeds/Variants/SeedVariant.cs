using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Extraction.Tests.Seeds.Variants;

/// <summary>The seeds otherwise: a way to edit each of them that leaves every annotated fact a fact.</summary>
/// <param name="Name">What it is called in a test's name.</param>
/// <param name="Edits">The edits of a text, or of words of it, by position.</param>
/// <param name="Encoding">How the files are stored; with its byte order mark, where it has one.</param>
internal sealed record SeedVariant(string Name, Func<string, IEnumerable<TextEdit>> Edits, Encoding Encoding)
{
    public TextVariant Of(string text) => new(text, Edits(text));
}
