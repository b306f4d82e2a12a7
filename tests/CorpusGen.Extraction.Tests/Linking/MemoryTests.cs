using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Model;
using CorpusGen.Synthetic;
using Xunit;

namespace CorpusGen.Extraction.Tests.Linking;

/// <summary>A corpus that is edited on and on, linked by one memory: it is always what a linking without a memory makes of the same texts.</summary>
public class MemoryTests
{
    [Theory]
    [InlineData(1, 24)]
    [InlineData(2, 24)]
    [InlineData(3, 24)]
    [InlineData(4, 3)]
    public void Makes_the_same_corpus_whatever_was_edited_before(int seed, int documents)
    {
        var corpus = new EditedCorpus(seed, documents);
        for (var step = 0; step < 60; step++)
        {
            var what = corpus.Edit();
            Assert.True(corpus.LinkAnew().Equals(corpus.Link()), $"seed {seed}, step {step}: {what}");
        }
    }

    [Fact]
    public void Makes_the_same_corpus_of_what_it_was_before_an_edit()
    {
        var corpus = new EditedCorpus(5, 24);
        var before = corpus.LinkAnew();
        LinkableDocument[] documents = [.. corpus.Documents];
        for (var i = 0; i < 5; i++)
        {
            corpus.Edit();
            corpus.Link();
            Assert.Equal(before, CorpusLinker.Link(documents, [], corpus.Memory).Facts);
        }
    }

    private sealed class EditedCorpus
    {
        private readonly Random _random;
        private readonly SortedDictionary<string, LinkableDocument> _documents = new(StringComparer.Ordinal);
        private readonly SyntheticArticle[] _articles;
        private CorrectionsFile[] _corrections = [];

        public EditedCorpus(int seed, int documents)
        {
            _random = new Random(seed);
            _articles = [.. SyntheticArticles.Write((ulong)seed, documents + 6)];
            foreach (var article in _articles.Take(documents)) Put(article.Id, article.Text);
        }

        public LinkingMemory Memory { get; } = new();

        public IEnumerable<LinkableDocument> Documents => _documents.Values;

        public CorpusFacts Link() => CorpusLinker.Link([.. _documents.Values], _corrections, Memory).Facts;

        public CorpusFacts LinkAnew() => CorpusLinker.Link([.. _documents.Values.Select(d => d.Facts)], _corrections);

        public string Edit()
        {
            var id = _documents.Keys.ElementAt(_random.Next(_documents.Count));
            switch (_random.Next(12))
            {
                case < 5: return $"{Put(id, Insert(TextOf(id), Paragraph()))} has a paragraph more";
                case < 7: return $"{Put(id, WithoutParagraph(TextOf(id)))} has a paragraph less";
                case 7: return $"{Put(id, TextOf(id))} is read again";
                case 8 when _documents.Count > 2: return $"{id} goes: {_documents.Remove(id)}";
                case 9: return $"{Put(Article().Id, Article().Text)} comes";
                case 10: return $"{Put(id, _articles.First(a => a.Id == id).Text)} is as it was first";
                default: return Correct();
            }
        }

        private SyntheticArticle Article() => _articles[_random.Next(_articles.Length)];

        private string TextOf(string id) => _documents[id].Facts.Document.Text;

        private string Put(string id, string text)
        {
            _documents[id] = new LinkableDocument(DocumentExtractor.Extract(new DocumentText(id + ".txt", text)));
            return id;
        }

        // Somebody new speaks, or another article's words are taken over.
        private string Paragraph()
        {
            if (_random.Next(3) == 0) return $"“We counted {_random.Next(9)} herons at the mill,” said {(_random.Next(2) == 0 ? "Ada" : "Ole")} Holm, the miller.";
            var paragraphs = Article().Text.Split("\n\n");
            return paragraphs[_random.Next(paragraphs.Length)];
        }

        private string Insert(string text, string paragraph)
        {
            var paragraphs = text.Split("\n\n").ToList();
            paragraphs.Insert(_random.Next(1, paragraphs.Count + 1), paragraph);
            return string.Join("\n\n", paragraphs);
        }

        private string WithoutParagraph(string text)
        {
            var paragraphs = text.Split("\n\n").ToList();
            if (paragraphs.Count > 2) paragraphs.RemoveAt(_random.Next(1, paragraphs.Count));
            return string.Join("\n\n", paragraphs);
        }

        private string Correct()
        {
            var corpus = LinkAnew();
            if (_random.Next(4) == 0 || corpus.Quotes.Count < 3 || corpus.Speakers.Count < 3) return "no corrections" + (_corrections = []).Length;
            string Quote() => corpus.Quotes[_random.Next(corpus.Quotes.Count)].Id;
            string Speaker() => corpus.Speakers[_random.Next(corpus.Speakers.Count)].Id;
            var saying = corpus.Utterances.Count == 0 ? Quote() : corpus.Utterances[_random.Next(corpus.Utterances.Count)].Id;
            var yaml = string.Create(CultureInfo.InvariantCulture, $"""
                speakers:
                  - speaker: {Speaker()}
                    merge: [{Speaker()}]
                  - speaker: {Speaker()}
                    ignore: true
                quotes:
                  - article: {_documents.Keys.First()}
                    missed: the
                    speaker: Ada Holm
                sayings:
                  - join: ["{Quote()}", "{Quote()}"]
                  - part: ["{saying}"]
                  - reference: "{Quote()}"

                """);
            _corrections = [CorrectionsReader.Read(new DocumentText("fix.corpus.yaml", yaml))];
            return yaml;
        }
    }
}
