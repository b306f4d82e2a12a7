using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk.Questions;

internal static class WhatShermanSays
{
    public static void Answer(IAnsiConsole console)
    {
        // A member, not a search: should she leave the corpus, this line no longer compiles.
        var sherman = Corpus.Speakers.WendySherman;

        var quotesByArticle =
            from quote in sherman.Quotes
            group quote by quote.Article;

        foreach (var quotes in quotesByArticle)
        {
            console.Write(new Text(OneLine.Of(quotes.Key.Title), new Style(decoration: Decoration.Underline)));
            console.WriteLine();
            foreach (var quote in quotes) QuoteLines.Show(console, quote);
            console.WriteLine();
        }
    }
}
