namespace CorpusGen.PackageTests;

/// <summary>A small newspaper, made up for these tests.</summary>
internal static class Texts
{
    public const string Harbour =
        """
        Harbour bridge to open in May

        The new bridge will be ready in time for the summer, after ten years of work.

        “The bridge opens in May,” said Mara Lind, the harbour master. “Nobody will wait for a ferry again.”

        “We have waited ten years for this,” said Jonas Berg, a fisherman.

        """;

    public const string Ferry =
        """
        Ferry crews ask for work ashore

        The last ferry leaves in April. Its crew of nine met in the town hall on Monday.

        “The ferry has carried three generations,” said Jonas Berg.

        Mara Lind said: “We will find work for every one of them.”

        """;

    public const string Mill =
        """
        Old mill becomes a school

        Lessons begin in the autumn.

        “Children will learn where their grandparents worked,” said Ada Holm, the headmistress.

        """;

    public const string MillWithUnclosedMark =
        """
        Old mill becomes a school

        Lessons begin in the autumn.

        “Children will learn where their grandparents worked, said Ada Holm, the headmistress.

        """;

    /// <summary>The harbour's news in another paper, in which one word of a quotation is exchanged.</summary>
    public const string Rival =
        """
        Bridge in use from May, harbour says

        Work on the bridge is nearly done, the port told reporters on Tuesday.

        “The bridge opens in June,” said Mara Lind, the harbour master. “Nobody will wait for a ferry again.”

        """;

    public const string WithoutSpeaker =
        """
        A sign on the wall

        The wall is white.

        In the harbour there was talk of many things. “Nobody will ever mend this wall again.”

        """;

    /// <summary>A text that says above itself what it is.</summary>
    public const string Fronted =
        """
        ---
        id: ferries-2021
        title: "The last ferry: a farewell"
        date: 2021-04-30
        author: Ida Marsh
        url: https://example.org/ferries
        tags: [harbour, ferries]
        ---
        Last ferry leaves the harbour

        The last ferry left on Friday.

        “We shall miss her,” said Mara Lind, the harbour master.

        """;

    /// <summary>Prints who said what, through named properties and LINQ.</summary>
    public const string Program =
        """
        using System;
        using System.Linq;
        using News;

        foreach (var article in Corpus.Articles) Console.WriteLine($"{article.Id}: {article.Title}");
        var berg = Corpus.Speakers.JonasBerg;
        foreach (var quote in Corpus.Quotes.Where(q => q.Speaker == berg)) Console.WriteLine($"{quote.Article.Id}({quote.Line},{quote.Column}) {quote.Text}");
        Console.WriteLine(Corpus.Articles.OldMillBecomesASchool.Quotes[0].Speaker?.Name);
        var spans = Corpus.Quotes.SelectMany(q => q.Segments, (q, span) => q.Article.Text.Substring(span.Start, span.Length));
        Console.WriteLine(string.Join("|", spans));

        """;
}
