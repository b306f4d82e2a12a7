using System;
using System.Collections.Generic;

namespace CorpusGen.Fuzzing.Mutations;

/// <summary>All ways to change a text; each is as likely as any other.</summary>
internal static class MutationList
{
    private static readonly Grain[] Grains = Enum.GetValues<Grain>();

    /// <summary>The mutations.</summary>
    public static IReadOnlyList<IMutation> All { get; } =
    [
        .. Array.ConvertAll(Grains, grain => new Deletion(grain)),
        .. Array.ConvertAll(Grains, grain => new Duplication(grain)),
        .. Array.ConvertAll(Grains, grain => new Exchange(grain)),
        .. Array.ConvertAll(Grains, grain => new Transplant(grain)),
        new Splice(Grain.Word),
        new Splice(Grain.Paragraph),
        new Insertion(Grain.Character),
        new Insertion(Grain.Character),
        new Insertion(Grain.Word),
        new Insertion(Grain.Word),
        new Insertion(Grain.Sentence),
        new Repetition(),
        new Truncation(),
        new LineEnds(),
        new Recasing(Grain.Word),
        new Recasing(Grain.Sentence),
        new Quoting(Grain.Word),
        new Quoting(Grain.Sentence),
        new LongWord(),
    ];
}
