namespace CorpusGen.Tests.Documents;

/// <summary>A small newspaper, made up for these tests.</summary>
internal static class Newspaper
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

    /// <summary>Another paper's report of the same day, in which one word of a quotation is exchanged.</summary>
    public const string Rival =
        """
        Bridge in use from May, harbour says

        Work on the bridge is nearly done, the port told reporters on Tuesday.

        “The bridge opens in June,” said Mara Lind, the harbour master. “Nobody will wait for a ferry again.”

        """;

    public const string Mill =
        """
        Old mill becomes a school

        Lessons begin in the autumn.

        “Children will learn where their grandparents worked,” said Ada Holm, the headmistress.

        """;

    /// <summary>A quotation over two paragraphs, one that the reporter interrupts, and a post.</summary>
    public const string Flood =
        """
        Night of the flood

        The harbour stood under water on Monday.

        “The water came at night. We opened the gates at five.

        “Nobody slept until the morning,” said Mara Lind, the harbour master.

        “I have never,” Jonas Berg said, “seen the like of it.”

        The port wrote on Twitter:

        The gates stay open until Friday. #flood https://example.org/gates

        — Port of Lindholm (@lindholmport) March 3, 2021

        """;

    /// <summary>A text that says above itself what it is.</summary>
    public const string Fronted =
        """
        ---
        id: ferries-2021
        title: "The last ferry: a farewell"
        date: 2021-04-30
        author: [Ida Marsh, Tom Hale]
        publisher: Harbour News
        url: https://example.org/ferries
        language: en-GB
        tags: [harbour, "ferries; boats", a|b]
        ---
        Last ferry leaves the harbour

        The last ferry left on Friday.

        “We shall miss her,” said Mara Lind, the harbour master.

        """;

    /// <summary>Accents, characters beyond the basic plane, and what C# would read as its own.</summary>
    public const string Odd =
        """
        Émile & the <list> of "strings" */ in {0} braces

        The baker's sign reads \u0041 and 🥐, which nobody understands.

        “Bread is 🥐 and ‘more’ </summary> "" {braces},” said Émile Nuñez, a baker.

        """;
}
