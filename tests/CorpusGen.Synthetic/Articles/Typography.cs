namespace CorpusGen.Synthetic.Articles;

/// <summary>Sets an article in the marks of its paper: curly, straight or, as some British papers do, single.</summary>
internal static class Typography
{
    public static string Set(string text, Dice dice) => dice.Next(100) switch
    {
        < 70 => text,
        < 95 => text.Replace('“', '"').Replace('”', '"').Replace('’', '\''),
        _ => text.Replace('“', '‘').Replace('”', '’'),
    };
}
