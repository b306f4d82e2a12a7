using System;
using System.Linq;
using CorpusGen.Extraction.Lexicon;
using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Extraction.Syntax;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes.Evidence;

public class EvidenceTermsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(3, "3")]
    [InlineData(4, "4")]
    [InlineData(40, "4")]
    public void Counts_to_four(int count, string term) => Assert.Equal(term, EvidenceTerms.Number(count).Text);

    [Theory]
    [InlineData(0, "1")]
    [InlineData(1, "1")]
    [InlineData(2, "2")]
    [InlineData(3, "3-4")]
    [InlineData(4, "3-4")]
    [InlineData(5, "5-7")]
    [InlineData(7, "5-7")]
    [InlineData(8, "8-12")]
    [InlineData(12, "8-12")]
    [InlineData(13, "13-")]
    [InlineData(500, "13-")]
    public void Speaks_of_distances_the_coarser_the_farther(int chunks, string term) => Assert.Equal(term, EvidenceTerms.Distance(chunks).Text);

    [Theory]
    [InlineData(ChunkKind.NounPhrase, "phrase")]
    [InlineData(ChunkKind.VerbGroup, "verb")]
    [InlineData(ChunkKind.That, "that")]
    [InlineData(ChunkKind.Comma, "comma")]
    [InlineData(ChunkKind.Quotation, "quotation")]
    [InlineData(ChunkKind.Other, "other")]
    internal void Names_kinds_of_chunks(ChunkKind kind, string term) => Assert.Equal(term, EvidenceTerms.Of(kind).Text);

    [Fact]
    public void Has_a_term_of_its_own_for_each_kind_of_chunk_and_each_tag()
    {
        Assert.Distinct(Enum.GetValues<ChunkKind>().Select(kind => EvidenceTerms.Of(kind).Text));
        Assert.All(Enum.GetValues<Tag>(), tag => Assert.Equal(tag.ToString().ToLowerInvariant(), EvidenceTerms.Of(tag).Text));
    }

    [Theory]
    [InlineData("Mara Lind said it.", "said", "finite")]
    [InlineData("Mara Lind will say it.", "say", "modal")]
    [InlineData("Mara Lind was quoted.", "quoted", "passive")]
    [InlineData("Mara Lind left, saying it was late.", "saying", "gerund")]
    [InlineData("Mara Lind wants to say it.", "say", "infinitive")]
    [InlineData("The letter, written by Lind, was long.", "written", "participle")]
    public void Knows_the_forms_of_verbs(string text, string verb, string term) =>
        Assert.Equal(term, EvidenceTerms.FormOf(Analysis.Of(text).Verb(verb)).Text);

    [Theory]
    [InlineData("Mara Lind left.", "Lind", "name")]
    [InlineData("She left.", "She", "he-she")]
    [InlineData("Jo Park saw him.", "him", "him-her")]
    [InlineData("They left.", "They", "they")]
    [InlineData("It left.", "It", "it")]
    [InlineData("I left.", "I", "i")]
    [InlineData("We left.", "We", "we-you")]
    [InlineData("Jo Park saw them.", "them", "pronoun")]
    [InlineData("The mayor left.", "mayor", "person")]
    [InlineData("The committee met.", "committee", "body")]
    [InlineData("The report came.", "report", "document")]
    [InlineData("The harbour froze.", "harbour", "thing")]
    public void Knows_what_a_phrase_is_as_a_source(string text, string word, string term)
    {
        var analysis = Analysis.Of(text);
        var syntax = analysis.Sentences[0];
        var phrase = syntax.NounPhrases.First(p => syntax.SpanOf(p).In(text) == analysis.Phrase(word));
        Assert.Equal(term, EvidenceTerms.Of(syntax, phrase).Text);
    }
}
