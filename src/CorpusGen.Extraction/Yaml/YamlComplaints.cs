namespace CorpusGen.Extraction.Yaml;

/// <summary>YamlDotNet's complaints in words for who wrote the file, not for who wrote a parser.</summary>
internal static class YamlComplaints
{
    /// <summary>What is said of a tab where indentation is due.</summary>
    public const string Tab = "a tab indents this line; YAML takes spaces alone";

    // What a message of the library has in it, and what to say instead; the first that fits.
    private static readonly (string Sign, string Words)[] Table =
    [
        (" tab ", Tab),
        ("quoted scalar, found unexpected end of stream", "this quotation mark is never closed"),
        ("quoted scalar, found unexpected document indicator", "this quotation mark is not closed before the next ---"),
        ("found wrong indentation", "this quotation mark is not closed in its line, and the next line is not indented"),
        ("unknown escape character", "a \\ between double quotes begins an escape that YAML does not have; write \\\\, or take single quotes"),
        ("hexadecimal", "\\x, \\u and \\U between double quotes take 2, 4 and 8 hexadecimal digits"),
        ("Unicode", "an escape here means no character"),
        ("invalid mapping", "a key or “: ” stands where a value goes on; put the value between quotes, or mend the indentation"),
        ("Mapping values are not allowed", "“: ” stands where no key is due; put the value between quotes, or mend the indentation"),
        ("could not find expected ':'", "a key has no “: ” behind it"),
        ("cannot start any token", "no value can begin with this character; put the value between quotes"),
        ("Block sequence entries are not allowed", "a list cannot begin behind a key; put its “- ” on a line of its own"),
        ("did not find expected '-'", "the list does not go on here; mend the indentation"),
        ("did not find expected key", "no key where one is due; mend the indentation, or put the value above between quotes"),
        ("did not find expected ',' or ']'", "a list in brackets lacks a comma or its ]"),
        ("did not find expected ',' or '}'", "a map in braces lacks a comma or its }"),
        ("did not find expected node content", "a value is missing, or a bracket is not closed"),
        ("expected <document", "what stands here belongs to nothing above; mend the indentation"),
        ("While scanning a block scalar", "after | or > the line ends; put a value that begins so between quotes"),
        ("block scalar", "the first line of this text is indented deeper than the lines below it"),
        ("directive", "a line that begins with % is an instruction to YAML; put a value that begins so between quotes"),
        ("anchor or alias", "& and * begin names of values; put a value that begins so between quotes"),
        ("a tag", "! begins a tag; put a value that begins so between quotes"),
        ("comment", "# begins a comment, and only after a space"),
    ];

    /// <summary>Says it plainly.</summary>
    /// <param name="message">The library's message.</param>
    /// <returns>Words to stand behind a colon; where none are known, the library's own in brackets.</returns>
    public static string InPlainWords(string message)
    {
        foreach (var (sign, words) in Table)
        {
            if (message.Contains(sign)) return words;
        }

        return $"it is no YAML ({message.TrimEnd('.')})";
    }
}
