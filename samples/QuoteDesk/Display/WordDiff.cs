using System.Collections.Generic;
using Spectre.Console;

namespace QuoteDesk.Display;

/// <summary>How a version differs from its reference, word by word: red goes, green comes. Without colour, as git writes it:
/// [-goes-] {+comes+}.</summary>
internal static class WordDiff
{
    private static readonly Style Goes = new(Color.Red, decoration: Decoration.Strikethrough);
    private static readonly Style Comes = new(Color.Green);

    public static void Show(IAnsiConsole console, IReadOnlyList<WordChange> changes)
    {
        var isPlain = console.Profile.Capabilities.ColorSystem == ColorSystem.NoColors;
        var line = new Paragraph();
        foreach (var change in changes)
        {
            if (line.Length > 0) line.Append(" ");
            if (change.Kind == ChangeKind.Kept) line.Append(change.Version);
            else AppendChange(line, change, isPlain);
        }

        console.Write(new Padder(line, new Padding(2, 0, 0, 0)));
    }

    private static void AppendChange(Paragraph line, WordChange change, bool isPlain)
    {
        if (change.Reference != "") line.Append(isPlain ? $"[-{change.Reference}-]" : change.Reference, Goes);
        if (change.Kind == ChangeKind.Replaced) line.Append(" ");
        if (change.Version != "") line.Append(isPlain ? $"{{+{change.Version}+}}" : change.Version, Comes);
    }
}
