using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Tables;

/// <summary>A speaker: the row S.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Gender">The gender, or null.</param>
/// <param name="Affiliation">The body the person speaks for, or null.</param>
/// <param name="Roles">Titles and roles.</param>
/// <param name="Aliases">Other forms of the name.</param>
/// <param name="Quotes">What the speaker says.</param>
internal sealed record ShardSpeaker(
    string Id,
    string Name,
    SpeakerKind Kind,
    Gender? Gender,
    string? Affiliation,
    EquatableArray<string> Roles,
    EquatableArray<string> Aliases,
    EquatableArray<QuotePlace> Quotes) : ShardRow
{
    /// <summary>Takes a speaker out of the corpus.</summary>
    /// <param name="facts">The corpus.</param>
    /// <param name="position">The speaker's position.</param>
    /// <returns>The speaker.</returns>
    public static ShardSpeaker Of(CorpusFacts facts, int position)
    {
        var speaker = facts.Speakers[position];
        var quotes = new QuotePlace[speaker.Quotes.Count];
        for (var i = 0; i < quotes.Length; i++) quotes[i] = QuotePlace.Of(facts, speaker.Quotes[i]);
        return new ShardSpeaker(
            speaker.Id, speaker.Name, speaker.Kind, speaker.Gender, speaker.Affiliation, speaker.Roles, speaker.Aliases, new(quotes));
    }

    /// <inheritdoc/>
    public override void Write(RowWriter rows) =>
        rows.Text("S").Text(Id).Text(Name).Number((int)Kind).Number((int?)Gender)
            .Text(Affiliation).Texts(Roles).Texts(Aliases).Places(Quotes)
            .End();
}
