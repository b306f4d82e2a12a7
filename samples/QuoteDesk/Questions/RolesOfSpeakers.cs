using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk.Questions;

internal static class RolesOfSpeakers
{
    public static void Answer(IAnsiConsole console)
    {
        var rows =
            from speaker in Corpus.Speakers
            where speaker.Roles.Count > 0
            orderby speaker.Roles.Count descending, speaker.Name
            select (speaker.Name, Roles: string.Join("; ", speaker.Roles), Aliases: string.Join("; ", speaker.Aliases));

        var table = new DeskTable("speaker", "roles", "also written");
        foreach (var (name, roles, aliases) in rows) table.Add(name, roles, aliases);
        table.Show(console);
    }
}
