using System.Linq;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Corrections;

public class CorrectedSpeakerTests
{
    private const string Lind = "“We stay in the harbour,” Mara Lind said.";
    private const string Dahl = "“We leave on Monday,” Tim Dahl said.";

    [Fact]
    public void Gives_a_speaker_another_name_and_keeps_the_one_found_as_an_alias()
    {
        var corpus = CorrectedCorpus.Of("speakers:\n  - speaker: Mara Lind\n    name: Mara K. Lind-Olsen\n", Lind);

        var speaker = corpus.Speaker("Mara K. Lind-Olsen");
        Assert.Equal(("mara-k-lind-olsen", "Mara Lind"), (speaker.Id, Assert.Single(speaker.Aliases)));
        Assert.Single(speaker.Quotes);
    }

    [Fact]
    public void Sets_what_there_is_to_say_of_a_speaker()
    {
        var speaker = CorrectedCorpus.Of(
            """
            speakers:
              - speaker: Mara Lind
                kind: organisation
                gender: female
                affiliation: Harbour Board
                roles: [chair, captain]
                aliases: [The Chair]
                member: Chair
            """, Lind).Speaker("Mara Lind");

        Assert.Equal((SpeakerKind.Organisation, Gender.Female, "Harbour Board", "Chair"), (speaker.Kind, speaker.Gender!.Value, speaker.Affiliation, speaker.Member));
        Assert.Equal(["chair", "captain"], speaker.Roles);
        Assert.Equal(["The Chair"], speaker.Aliases);
    }

    [Fact]
    public void Merges_speakers_and_gives_both_quotations_to_the_one_that_is_named()
    {
        var corpus = CorrectedCorpus.Of("speakers:\n  - speaker: Tim Dahl\n    merge: [Mara Lind]\n", Lind, Dahl);

        Assert.Equal(["Tim Dahl"], corpus.Speakers);
        Assert.Equal(2, corpus.Speaker("Tim Dahl").Quotes.Count);
        Assert.Equal(["Mara Lind"], corpus.Speaker("Tim Dahl").Aliases);
    }

    [Fact]
    public void Merges_in_a_chain()
    {
        var corpus = CorrectedCorpus.Of(
            "speakers:\n  - speaker: Tim Dahl\n    merge: [Mara Lind]\n  - speaker: Mara Lind\n    merge: [Ole Krag]\n",
            Lind, Dahl, "“It is late,” Ole Krag said.");

        Assert.Equal(["Tim Dahl"], corpus.Speakers);
        Assert.Empty(corpus.Told);
    }

    [Fact]
    public void Tells_of_a_circle_of_merges_and_keeps_the_first()
    {
        var corpus = CorrectedCorpus.Of(
            "speakers:\n  - speaker: Tim Dahl\n    merge: [Mara Lind]\n  - speaker: Mara Lind\n    merge: [Tim Dahl]\n", Lind, Dahl);

        Assert.Equal(["Tim Dahl"], corpus.Speakers);
        Assert.Equal("CORP016 5:13 “Tim Dahl” is the same as “Mara Lind” here; corpus.corpus.yaml:3 says otherwise and holds", Assert.Single(corpus.Told));
    }

    [Fact]
    public void Tells_of_a_speaker_who_is_merged_with_two()
    {
        var corpus = CorrectedCorpus.Of(
            "speakers:\n  - speaker: Tim Dahl\n    merge: [Mara Lind]\n  - speaker: Ole Krag\n    merge: [Mara Lind]\n",
            Lind, Dahl, "“It is late,” Ole Krag said.");

        Assert.Equal(["Tim Dahl", "Ole Krag"], corpus.Speakers);
        Assert.Single(corpus.Told);
    }

    [Fact]
    public void Joins_who_is_called_by_an_alias_and_wants_nobody_to_be()
    {
        var corpus = CorrectedCorpus.Of("speakers:\n  - speaker: Mara Lind\n    aliases: [Tim Dahl, Mads]\n", Lind, Dahl);

        Assert.Equal(["Mara Lind"], corpus.Speakers);
        Assert.Equal(["Tim Dahl", "Mads"], corpus.Speaker("Mara Lind").Aliases);
        Assert.Empty(corpus.Told);
    }

    [Fact]
    public void Splits_a_speaker_by_article()
    {
        var corpus = CorrectedCorpus.Of(
            "speakers:\n  - speaker: Mara Lind\n    split:\n      - articles: [b]\n        name: Mara Lind (cook)\n",
            Lind, "“The soup is hot,” Mara Lind said.");

        Assert.Equal(("Mara Lind", "Mara Lind (cook)"), (corpus.SpeakerOf("We stay"), corpus.SpeakerOf("The soup")));
        Assert.Equal("mara-lind-cook", corpus.Speaker("Mara Lind (cook)").Id);
    }

    [Fact]
    public void Splits_off_two_articles_to_one_speaker()
    {
        var corpus = CorrectedCorpus.Of(
            "speakers:\n  - speaker: Mara Lind\n    split:\n      - articles: [b, c]\n        name: Mara Lind (cook)\n",
            Lind, "“The soup is hot,” Mara Lind said.", "“Eat it now,” Mara Lind said.");

        Assert.Equal(2, corpus.Speaker("Mara Lind (cook)").Quotes.Count);
    }

    [Fact]
    public void Splits_off_to_somebody_who_is_there_already()
    {
        var corpus = CorrectedCorpus.Of(
            "speakers:\n  - speaker: Mara Lind\n    split:\n      - articles: [b]\n        name: Tim Dahl\n", Lind, "“The soup is hot,” Mara Lind said.", Dahl);

        Assert.Equal(2, corpus.Speaker("Tim Dahl").Quotes.Count);
    }

    [Fact]
    public void Describes_one_who_was_split_off()
    {
        var corpus = CorrectedCorpus.Of(
            "speakers:\n  - speaker: Mara Lind\n    split:\n      - articles: [b]\n        name: Mara Lind (cook)\n  - speaker: Mara Lind (cook)\n    roles: [cook]\n",
            Lind, "“The soup is hot,” Mara Lind said.");

        Assert.Equal(["cook"], corpus.Speaker("Mara Lind (cook)").Roles);
        Assert.Empty(corpus.Speaker("Mara Lind").Roles);
        Assert.Empty(corpus.Told);
    }

    [Fact]
    public void Ignores_who_is_nobody()
    {
        var corpus = CorrectedCorpus.Of("speakers:\n  - speaker: Mara Lind\n    ignore: true\n", Lind, Dahl);

        var quote = corpus.Quote("We stay");
        Assert.Equal((null, AttributionKind.None, null, 0.0), (quote.Speaker, quote.Attribution, quote.Rule, quote.Confidence));
        Assert.DoesNotContain(corpus.Facts.Speakers, s => s.Name == "Mara Lind");
        Assert.DoesNotContain(quote.Candidates, c => c.Speaker is not null);
    }

    [Fact]
    public void Names_somebody_unnamed()
    {
        const string Text = "“The ferry was late,” a senior aide said.";
        var before = CorrectedCorpus.Of(string.Empty, Text);
        var corpus = CorrectedCorpus.Of("speakers:\n  - speaker: senior aide\n    name: Ole Krag\n", Text);

        Assert.Equal(SpeakerKind.Unnamed, before.Speaker("senior aide").Kind);
        Assert.Equal(SpeakerKind.Person, corpus.Speaker("Ole Krag").Kind);
    }

    [Fact]
    public void Gives_a_quotation_the_name_that_another_correction_gives_its_speaker()
    {
        var corpus = CorrectedCorpus.Of(
            "speakers:\n  - speaker: Mara Lind\n    name: Mara Olsen\nquotes:\n  - article: b\n    quote: We leave\n    speaker: Mara Olsen\n", Lind, Dahl);

        Assert.Equal(2, corpus.Speaker("Mara Olsen").Quotes.Count);
        Assert.Equal(["Mara Olsen"], corpus.Speakers);
    }

    [Fact]
    public void Names_the_nearest_speaker_where_none_matches() =>
        Assert.Equal(
            "CORP014 2:14 No speaker matches “Mara Lint”; the nearest is “Mara Lind”",
            Assert.Single(CorrectedCorpus.Of("speakers:\n  - speaker: Mara Lint\n    kind: person\n", Lind).Told));

    [Fact]
    public void Asks_for_the_id_where_two_have_the_name()
    {
        var corpus = CorrectedCorpus.Of(
            "speakers:\n  - speaker: Tim Lind\n    kind: person\n", "“We stay,” Tim Lind Jr. said.\n\n“We go,” Tim Lind Sr. said.\n\n“We may go,” Tim Lind said.");

        Assert.All(corpus.Told, told => Assert.StartsWith("CORP01", told, System.StringComparison.Ordinal));
    }

    [Fact]
    public void Tells_of_two_names_for_one_speaker()
    {
        var corpus = CorrectedCorpus.Of("speakers:\n  - speaker: Mara Lind\n    name: Mara Olsen\n  - speaker: Mara Lind\n    name: Mara Berg\n", Lind);

        Assert.Equal(["Mara Olsen"], corpus.Speakers);
        Assert.Equal("CORP016 4:14 the name of “Mara Lind” is “Mara Berg” here; corpus.corpus.yaml:2 says otherwise and holds", Assert.Single(corpus.Told));
    }

    [Fact]
    public void Tells_of_an_article_in_which_a_speaker_to_be_split_is_not()
    {
        var corpus = CorrectedCorpus.Of("speakers:\n  - speaker: Mara Lind\n    split:\n      - articles: [b]\n        name: Mara Lind (cook)\n", Lind, Dahl);

        Assert.Equal("CORP014 4:20 No article with this speaker matches “b”; mend it or delete this entry", Assert.Single(corpus.Told));
    }
}
