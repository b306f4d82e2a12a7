using System.Collections.Generic;
using System.Linq;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Tests.Compiling;

/// <summary>Emitted code compiles without a warning in every language and framework that the contract names.</summary>
public class CompileMatrixTests
{
    public static IEnumerable<object[]> Rows =>
        from language in new[] { "9", "10", "11", "12", "latest" }
        from framework in ReferenceSets.All
        from storage in new[] { "Inline", "Resource", "None" }
        select new object[] { language, framework, storage };

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_seeds_compile_without_a_warning(string language, string framework, string storage) =>
        Set(SeedFolder.Project, language, framework, storage).Run().AssertCompiles();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Odd_characters_compile_without_a_warning(string language, string framework, string storage) =>
        Set(TestProject.Of(("texts/odd.txt", Newspaper.Odd), ("texts/mill.txt", Newspaper.Mill)), language, framework, storage).Run().AssertCompiles();

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    public void Every_visibility_compiles_without_a_warning(string visibility) =>
        SeedFolder.Project.With("CorpusGenVisibility", visibility).Run().AssertCompiles();

    [Fact]
    public void A_project_without_documents_compiles_without_a_warning() => new TestProject().Run().AssertCompiles();

    private static TestProject Set(TestProject project, string language, string framework, string storage)
    {
        Assert.True(LanguageVersionFacts.TryParse(language, out var version), language);
        return project.With("CorpusGenTextStorage", storage) with { Language = version, Framework = framework };
    }
}
