using System;
using System.Globalization;

namespace CorpusGen.Options;

/// <summary>How many named members a set may have, and whether somebody has chosen that.</summary>
/// <param name="Count">The number.</param>
/// <param name="IsChosen">Whether the project names it; a limit somebody chose is no news when it is reached.</param>
internal readonly record struct MemberLimit(int Count, bool IsChosen)
{
    /// <summary>20,000 members cost 17 seconds of compile time, 70,000 make a type that doesn't load.</summary>
    public static MemberLimit Auto { get; } = new(2000, IsChosen: false);

    /// <summary>Reads auto, all, none or a number.</summary>
    /// <param name="value">The property's value.</param>
    /// <param name="limit">The limit.</param>
    /// <returns>False where it is none of these.</returns>
    public static bool TryParse(string value, out MemberLimit limit)
    {
        limit = Auto;
        if (value.Equals("auto", StringComparison.OrdinalIgnoreCase)) return true;
        if (value.Equals("all", StringComparison.OrdinalIgnoreCase))
        {
            limit = new(int.MaxValue, IsChosen: true);
            return true;
        }

        if (value.Equals("none", StringComparison.OrdinalIgnoreCase)) value = "0";
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return false;
        limit = new(count, IsChosen: true);
        return true;
    }
}
