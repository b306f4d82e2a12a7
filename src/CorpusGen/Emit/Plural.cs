using System.Globalization;

namespace CorpusGen.Emit;

/// <summary>Numbers with their nouns, for comments.</summary>
internal static class Plural
{
    /// <summary>One quote, 2 quotes.</summary>
    /// <param name="count">The number.</param>
    /// <param name="noun">The noun in the singular.</param>
    /// <returns>Both.</returns>
    public static string Of(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? string.Empty : "s");
}
