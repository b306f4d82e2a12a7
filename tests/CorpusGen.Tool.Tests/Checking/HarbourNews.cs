namespace CorpusGen.Tool.Tests.Checking;

/// <summary>A folder of news with a note, a warning of one text and a warning of two.</summary>
internal static class HarbourNews
{
    public const string Clean = "“We will stay,” said Mara Lind.\n";

    public const string Unclosed =
        "Old mill becomes a school\n\nThe mill stands in Elm.\n\n“The wheel has turned for a hundred years, said Ada Holm, the mayor.\n";

    public const string WithoutSpeaker =
        "A sign on the wall\n\nThe wall is white.\n\nIn the harbour there was talk of many things. “Nobody will ever mend this wall again.”\n";

    public static ToolRun Write(ToolRun tool) => tool
        .With("news/bridge.txt", "Harbour bridge opens in May\n\n“We have waited ten years for this bridge and it opens in May,” said Mara Lind, the mayor.\n")
        .With("news/ferry.txt", "Bridge at last\n\n“We have waited ten years for this bridge and it opens in June,” said Mara Lind, the mayor.\n")
        .With("news/mill.txt", Unclosed)
        .With("news/wall.txt", WithoutSpeaker);
}
