using System.Linq;
using CorpusGen.Tests.Documents;
using Xunit;

namespace CorpusGen.Tests.FrontMatter;

/// <summary>The library that reads YAML costs time to load, and a build without YAML has no use for it.</summary>
public class YamlAssemblyTests
{
    [Fact]
    public void Is_not_loaded_for_a_corpus_without_front_matter()
    {
        using var compiler = new IsolatedGenerator();
        compiler.Run(("harbour.txt", Newspaper.Harbour), ("rule.txt", "---\n\n" + Newspaper.Mill), ("broken.txt", "---\nkey: never closed\n" + Newspaper.Rival));

        Assert.Contains("CorpusGen.Extraction", compiler.Loaded);
        Assert.DoesNotContain("YamlDotNet", compiler.Loaded);
    }

    [Fact]
    public void Is_loaded_for_corrections()
    {
        using var compiler = new IsolatedGenerator();
        compiler.Run(("harbour.txt", Newspaper.Harbour), ("fixes.corpus.yaml", "speakers:\n- speaker: Mara Lind\n  gender: female\n"));

        Assert.Contains("YamlDotNet", compiler.Loaded);
    }

    [Fact]
    public void Is_loaded_for_front_matter()
    {
        using var compiler = new IsolatedGenerator();
        compiler.Run(("ferries.txt", Newspaper.Fronted));

        Assert.Contains("YamlDotNet", compiler.Loaded);
    }
}
