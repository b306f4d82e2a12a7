using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

public class SpeakerCorrectionTests
{
    [Fact]
    public void Reads_all_that_can_be_said_of_a_speaker()
    {
        const string text =
            """
            speakers:
              - speaker: W. Moss      # an alias will do
                name: 'Wendela "Wen" Moss'
                aliases: [Moss, "Wen"]
                merge:
                  - Mrs. Moss
                split:
                  - articles: [harbour-2, harbour-3]
                    name: Wendela Moss (cook)
                  - {articles: quay-1, name: Moss & Sons}
                kind: person
                gender: female
                roles: [Harbour master]
                affiliation: Alder Harbour Board
                ignore: true
                member: Moss
            """;
        var file = Corrected.Read(text);
        var speaker = Assert.Single(file.Speakers);

        Assert.Empty(file.Diagnostics);
        Assert.Equal(("W. Moss", "Wendela \"Wen\" Moss"), (speaker.Speaker.Text, speaker.Name!.Text));
        Assert.Equal("'Wendela \"Wen\" Moss'", speaker.Name.Span.In(text));
        Assert.Equal(["Moss", "Wen"], speaker.Aliases.Texts());
        Assert.Equal(["Mrs. Moss"], speaker.Merge.Texts());
        Assert.Equal(["harbour-2 harbour-3: Wendela Moss (cook)", "quay-1: Moss & Sons"],
            speaker.Split.Select(s => $"{string.Join(' ', s.Articles.Texts())}: {s.Name}"));
        Assert.Equal((SpeakerKind.Person, Gender.Female), (speaker.Kind, speaker.Gender));
        Assert.Equal(["Harbour master"], speaker.Roles!.Value.Texts());
        Assert.Equal(("Alder Harbour Board", true, "Moss"), (speaker.Affiliation!.Text, speaker.IsIgnored, speaker.Member!.Text));
    }

    [Fact]
    public void Leaves_what_is_not_said()
    {
        var speaker = Assert.Single(Corrected.Read("speakers: [{speaker: Moss, ignore: false}]").Speakers);

        Assert.Equal(new SpeakerCorrection { Speaker = speaker.Speaker }, speaker);
        Assert.Null(speaker.Roles);
    }

    [Fact]
    public void Tells_no_roles_from_roles_not_said() =>
        Assert.True(Assert.Single(Corrected.Read("speakers: [{speaker: Moss, roles: []}]").Speakers).Roles is { IsEmpty: true });

    [Fact]
    public void Takes_one_text_for_a_list_of_one_and_lines_for_blanks()
    {
        var speaker = Assert.Single(Corrected.Read("speakers:\n- speaker: >\n    Wendela\n    Moss\n  aliases: ' Wen  Moss '\n").Speakers);

        Assert.Equal("Wendela Moss", speaker.Speaker.Text);
        Assert.Equal(["Wen Moss"], speaker.Aliases.Texts());
    }

    [Theory]
    [InlineData("name: Moss", "name", "a speaker correction needs speaker: the id, the name or an alias of who is meant")]
    [InlineData("speaker: Moss", "speaker", "this says nothing of “Moss”; add what to correct, name for one")]
    [InlineData("speaker: Moss, nmae: X", "nmae", "“nmae” is no key of a speaker correction; the nearest is name")]
    [InlineData("speaker: Moss, kind: persn", "persn", "kind takes person, organisation, document or unnamed, not “persn”; the nearest is person")]
    [InlineData("speaker: Moss, kind: Person", "Person", "kind takes person, organisation, document or unnamed, not “Person”; the nearest is person")]
    [InlineData("speaker: Moss, gender: [male]", "[male]", "gender takes female or male, not a list")]
    [InlineData("speaker: Moss, gender: '1'", "'1'", "gender takes female or male, not “1”")]
    [InlineData("speaker: Moss, ignore: yes", "yes", "ignore takes true or false, not “yes”")]
    [InlineData("speaker: Moss, ignore: 'true'", "'true'", "ignore takes true or false, not “true”")]
    [InlineData("speaker: [Moss], name: X", "[Moss]", "speaker takes a text, not a list")]
    [InlineData("speaker: Moss, name: ~", "~", "name takes a text, not nothing")]
    [InlineData("speaker: Moss, name: ", "name", "name takes a text, not nothing")]
    [InlineData("speaker: Moss, name: ' '", "' '", "name takes a text, not an empty one")]
    [InlineData("speaker: Moss, name: \"M\\0ss\"", "\"M\\0ss\"", "name has a control character in it")]
    [InlineData("speaker: Moss, aliases: [Wen, {a: b}]", "{a: b}", "aliases takes a text, not a map of keys")]
    [InlineData("speaker: Moss, split: [{name: X}]", "name", "an entry of split needs articles: the ids of the articles in which somebody else is meant")]
    [InlineData("speaker: Moss, split: [{articles: [], name: X}]", "articles", "an entry of split needs articles: the ids of the articles in which somebody else is meant")]
    [InlineData("speaker: Moss, split: [{articles: a}]", "articles", "an entry of split needs name: what that somebody is called")]
    [InlineData("speaker: Moss, split: [{article: a, articles: a, name: b}]", "article", "“article” is no key of an entry of split; the nearest is articles")]
    [InlineData("speaker: Moss, split: X", "X", "split takes a list, each entry beginning with “- ”, not “X”")]
    [InlineData("speaker: Moss, member: 2fast", "2fast", "“2fast” is no name in C#: letters, digits and _, no digit first")]
    [InlineData("speaker: Moss, member: a-b", "a-b", "“a-b” is no name in C#: letters, digits and _, no digit first")]
    [InlineData("speaker: Moss, member: class", "class", "“class” is a word of C# itself; take another, or begin with a capital")]
    [InlineData("speaker: Moss, member: \"Mo\u200Dss\"", "\"Mo\u200Dss\"", "“Mo\u200Dss” is no name in C#: letters, digits and _, no digit first")]
    [InlineData("speaker: Moss, speaker: Reed, name: X", "speaker", "speaker is given twice; keep one of the two")]
    public void Tells_of_an_entry_that_is_not_sound_and_drops_it(string entry, string place, string message)
    {
        var text = $"speakers: [{{{entry}}}]";

        Assert.Equal([("CORP013", place, message)], Corrected.Problems(text));
        Assert.Empty(Corrected.Read(text).Speakers);
    }

    [Theory]
    [InlineData("_moss2")]
    [InlineData("Löwe")]
    [InlineData("毛")]
    [InlineData("Class")]
    public void Takes_any_name_in_CSharp(string member) =>
        Assert.Equal(member, Assert.Single(Corrected.Read($"speakers: [{{speaker: Moss, member: {member}}}]").Speakers).Member!.Text);

    [Fact]
    public void Refuses_a_name_no_compiler_takes() =>
        Assert.EndsWith("is too long for a name in C#", Corrected.Problems($"speakers: [{{speaker: M, member: {new string('M', 300)}}}]")[0].Message, System.StringComparison.Ordinal);
}
