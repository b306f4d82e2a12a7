using System.Collections.Generic;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Extraction.Corrections.Reading;

/// <summary>Reads what a corrections file says of sayings.</summary>
internal static class SayingCorrections
{
    /// <summary>Reads an entry of <c>sayings</c>; one may join quotations and name the reference of what they make.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The corrections; none where the entry is not sound.</returns>
    public static IReadOnlyList<SayingCorrection> Read(CorrectionEntry entry)
    {
        var corrections = new List<SayingCorrection>();
        if (entry.Texts("join") is { } joined)
        {
            if (entry.IsSound && joined.Count < 2) entry.Complain(entry.PlaceOf("join"), "join takes the ids of two quotations or more");
            corrections.Add(new SayingCorrection(SayingChange.Join, joined, entry.PlaceOf("join")));
        }

        if (entry.Texts("part") is { } parted)
        {
            if (entry.IsSound && parted.IsEmpty) entry.Complain(entry.PlaceOf("part"), "part takes the ids of one quotation or more");
            corrections.Add(new SayingCorrection(SayingChange.Part, parted, entry.PlaceOf("part")));
        }

        if (entry.Text("reference") is { } reference)
            corrections.Add(new SayingCorrection(SayingChange.Reference, [reference], entry.PlaceOf("reference")));
        if (entry.IsSound && corrections.Count == 0) entry.Complain(entry.Place, "a saying correction needs join, part or reference");
        return entry.IsSound ? corrections : [];
    }
}
