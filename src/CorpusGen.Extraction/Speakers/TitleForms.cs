namespace CorpusGen.Extraction.Speakers;

/// <summary>Titles that stand before a name in short and elsewhere in full: Sen. Lind, the senator.</summary>
internal static class TitleForms
{
    /// <summary>The nouns a short title stands for; none for a word that is no short title.</summary>
    public static string[] Full(string title) => title switch
    {
        "Sen" => ["senator"],
        "Rep" => ["representative", "congressman", "congresswoman", "lawmaker"],
        "Gov" => ["governor"],
        "Gen" => ["general"],
        "Adm" => ["admiral"],
        "Col" => ["colonel"],
        "Capt" => ["captain"],
        "Lt" => ["lieutenant"],
        "Sgt" => ["sergeant"],
        "Det" => ["detective"],
        "Amb" => ["ambassador"],
        "Pres" => ["president"],
        "Sec" => ["secretary"],
        "Prof" => ["professor"],
        "Rev" => ["reverend", "pastor"],
        "Dr" => ["doctor"],
        "MP" => ["lawmaker"],
        _ => [],
    };
}
