using System;
using Spectre.Console;

namespace QuoteDesk;

/// <summary>A question the desk can answer.</summary>
/// <param name="Name">What to type for it.</param>
/// <param name="Words">The question itself.</param>
/// <param name="Answer">The query, and how its result looks.</param>
internal sealed record Question(string Name, string Words, Action<IAnsiConsole> Answer)
{
    /// <summary>Prints question and answer.</summary>
    public void Show(IAnsiConsole console)
    {
        console.Write(new Text(Words, new Style(decoration: Decoration.Bold)));
        console.WriteLine("\n");
        Answer(console);
    }
}
