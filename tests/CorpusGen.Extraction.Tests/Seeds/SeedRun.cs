using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Tests.Seeds.Gold;
using CorpusGen.Extraction.Tests.Seeds.Scoring;
using CorpusGen.Extraction.Tests.Seeds.Variants;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Tests.Seeds;

/// <summary>The seeds in one variant, from bytes to a score; run once, however many tests look at it.</summary>
internal sealed class SeedRun
{
    private static readonly ConcurrentDictionary<string, SeedRun> Runs = new();

    private SeedRun(SeedVariant variant)
    {
        var annotation = GoldCorpus.Load();
        var texts = annotation["documents"]!.AsObject().ToDictionary(d => d.Key, d => variant.Of(Stored(d.Key)));
        Documents = [.. texts.Select(t => DocumentExtractor.Extract(Read("seeds/" + t.Key, Bytes(variant.Encoding, t.Value.Text))))];
        Tally = SeedScorer.Score(new GoldVariant(variant.Of).Of(annotation, name => texts[name]), CorpusLinker.Link(Documents));
    }

    public IReadOnlyList<DocumentFacts> Documents { get; }

    public Tally Tally { get; }

    public static SeedRun Of(string variant) => Runs.GetOrAdd(variant, name => new SeedRun(SeedVariants.Named(name)));

    private static string Stored(string name) => File.ReadAllText(Path.Combine(SeedFiles.Folder, name));

    private static byte[] Bytes(Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    private static DocumentText Read(string path, byte[] bytes) => new(path, DocumentDecoder.Decode(bytes).Text!);
}
