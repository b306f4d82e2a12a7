using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CorpusGen.Extraction.Tests.Seeds.Variants;

/// <summary>All variants in which the seeds are scored, the seeds as stored first.</summary>
internal static class SeedVariants
{
    private static readonly UTF8Encoding Bare = new(encoderShouldEmitUTF8Identifier: false);

    public static IReadOnlyList<SeedVariant> All { get; } =
    [
        new("as stored", _ => [], Bare),
        new("Windows line ends", LineEnds.Windows, Bare),
        new("UTF-8 with a byte order mark", _ => [], new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)),
        new("UTF-16", _ => [], Encoding.Unicode),
        new("straight marks", Marks.Straightened, Bare),
        new("curly marks", Marks.Curled, Bare),
        new("other names", new Renaming(OtherNames.All).Edits, Bare),
        new("other names, accents apart", new Renaming(Accents.Apart(OtherNames.All)).Edits, Bare),
        new("other names, straight marks, Windows line ends", Together(OtherNamesStraight, Marks.Straightened, LineEnds.Windows), Bare),
        new("invented names", new Renaming(InventedNames.All).Edits, Bare),
        new("invented names, accents apart", new Renaming(Accents.Apart(InventedNames.All)).Edits, Bare),
    ];

    public static SeedVariant Named(string name) => All.Single(v => v.Name == name);

    private static Func<string, IEnumerable<TextEdit>> Together(params Func<string, IEnumerable<TextEdit>>[] ways) =>
        text => ways.SelectMany(way => way(text)).OrderBy(edit => edit.Start);

    private static IEnumerable<TextEdit> OtherNamesStraight(string text) => new Renaming(Straight(OtherNames.All)).Edits(text);

    private static IEnumerable<(string Old, string New)> Straight(IEnumerable<(string Old, string New)> names) =>
        names.Select(n => (n.Old, n.New.Replace('’', '\'')));
}
