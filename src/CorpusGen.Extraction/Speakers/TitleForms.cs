using System;
using System.Linq;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Titles that stand before a name in short and elsewhere in full: Sen. Lind, the senator.</summary>
internal static class TitleForms
{
    /// <summary>Whether a role ends with the short form of a noun.</summary>
    public static bool IsShortFor(string role, string noun)
    {
        var last = role.Substring(role.LastIndexOf(' ') + 1).TrimEnd('.');
        return Full(last).Contains(noun, StringComparer.OrdinalIgnoreCase);
    }

    private static string[] Full(string title) => title switch
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
        "MP" => ["lawmaker"],
        _ => [],
    };
}
