using System.Collections.Generic;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections.Reading;

/// <summary>Reads what a corrections file says of speakers.</summary>
internal static class SpeakerCorrections
{
    /// <summary>Reads an entry of <c>speakers</c>.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The correction, or null where the entry is not sound.</returns>
    public static SpeakerCorrection? Read(CorrectionEntry entry)
    {
        var speaker = entry.RequiredText("speaker", "the id, the name or an alias of who is meant");
        var splits = ReadSplits(entry);
        var member = ReadMember(entry);
        var (name, aliases, merge, roles) = (entry.Text("name"), entry.Texts("aliases"), entry.Texts("merge"), entry.Texts("roles"));
        var (kind, gender) = (entry.Word<SpeakerKind>("kind"), entry.Word<Gender>("gender"));
        var (affiliation, isIgnored) = (entry.Text("affiliation"), entry.Flag("ignore"));
        if (!entry.IsSound || speaker is null) return null;
        if (entry.SaysOnly("speaker")) return Refuse(entry, speaker);

        return new SpeakerCorrection
        {
            Speaker = speaker,
            Name = name,
            Aliases = aliases ?? default,
            Merge = merge ?? default,
            Split = splits,
            Kind = kind,
            Gender = gender,
            Affiliation = affiliation,
            Roles = roles,
            IsIgnored = isIgnored,
            Member = member,
        };
    }

    private static SpeakerCorrection? Refuse(CorrectionEntry entry, WrittenText speaker)
    {
        entry.Complain(entry.Place, $"this says nothing of “{Excerpt.OnOneLine(speaker.Text, 40)}”; add what to correct, name for one");
        return null;
    }

    private static EquatableArray<SpeakerSplit> ReadSplits(CorrectionEntry entry)
    {
        var splits = new List<SpeakerSplit>();
        foreach (var part in entry.Entries("split", CorrectionKeys.Split))
        {
            var articles = part.RequiredTexts("articles", "the ids of the articles in which somebody else is meant");
            var name = part.RequiredText("name", "what that somebody is called");
            if (part.IsSound && name is not null) splits.Add(new SpeakerSplit(articles, name));
        }

        return splits.ToEquatableArray();
    }

    private static WrittenText? ReadMember(CorrectionEntry entry)
    {
        if (entry.Text("member") is not { } member) return null;
        if (MemberName.Complaint(member.Text) is { } complaint) entry.Complain(member.Span, $"“{Excerpt.OnOneLine(member.Text, 40)}” {complaint}");
        return member;
    }
}
