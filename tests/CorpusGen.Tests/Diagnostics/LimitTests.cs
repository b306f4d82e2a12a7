using System;
using System.Linq;
using CorpusGen.Diagnostics;
using CorpusGen.Emit;
using CorpusGen.Options;
using CorpusGen.Tasks;
using Xunit;

namespace CorpusGen.Tests.Diagnostics;

/// <summary>Limits of the compiler are told of before they are reached, with the remedy.</summary>
public class LimitTests
{
    private static readonly LiteralLength Small = new(Texts: 2_000_000, Tables: 1_000_000);

    [Fact]
    public void Little_text_is_no_news()
    {
        Assert.Empty(ProjectDiagnostics.Of(Old(TextStorage.Inline), Small));
        Assert.Equal(TextStorage.Inline, EmissionSettings.Of(Old(TextStorage.Inline), Small)!.Storage);
    }

    [Fact]
    public void Texts_that_ordinary_literals_cannot_hold_beside_the_tables_are_left_out()
    {
        var length = new LiteralLength(Texts: 4_000_000, Tables: 2_500_000);

        Assert.Equal(TextStorage.None, EmissionSettings.Of(Old(TextStorage.Inline), length)!.Storage);
        Assert.Contains("CorpusGenTextStorage to Resource", Limit(Old(TextStorage.Inline), length, PropertySeverity.Warning), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_ordinary_literals_cannot_hold_are_not_given_to_the_compiler()
    {
        var length = new LiteralLength(Texts: 20_000_000, Tables: 9_000_000);

        Assert.Null(EmissionSettings.Of(Old(TextStorage.Resource), length));
        Assert.Contains("LangVersion to 11", Limit(Old(TextStorage.Resource), length, PropertySeverity.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void Utf8_literals_take_tables_of_any_length() =>
        Assert.Empty(ProjectDiagnostics.Of(Modern(TextStorage.Resource), new LiteralLength(Texts: 200_000_000, Tables: 0)));

    [Fact]
    public void Much_text_in_utf8_literals_makes_compiling_slow() => Assert.Contains(
        "CorpusGenTextStorage to Resource",
        Limit(Modern(TextStorage.Inline), new LiteralLength(Texts: 21_000_000, Tables: 0), PropertySeverity.Warning),
        StringComparison.Ordinal);

    [Fact]
    public void A_pack_takes_no_more_than_a_resource_can_hold()
    {
        var pack = new TextPack(mostBytes: 10);

        Assert.True(pack.TryAdd("seven b"));
        Assert.True(pack.TryAdd("seven b"));
        Assert.False(pack.TryAdd("four"));
        Assert.True(pack.TryAdd("two"));
    }

    private static string Limit(ProjectEnvironment environment, LiteralLength length, PropertySeverity severity)
    {
        var diagnostic = Assert.Single(ProjectDiagnostics.Of(environment, length));
        Assert.Equal((Descriptors.Limit.Id, severity), (diagnostic.Id, diagnostic.Severity));
        return diagnostic.Arguments.Single();
    }

    private static ProjectEnvironment Old(TextStorage storage) =>
        new(Options(storage), new LanguageFeatures(HasRecords: true, HasUtf8Literals: false, "9.0"), Framework);

    private static ProjectEnvironment Modern(TextStorage storage) =>
        new(Options(storage), new LanguageFeatures(HasRecords: true, HasUtf8Literals: true, "14.0"), Framework);

    private static FrameworkFeatures Framework => new(HasReadOnlyLists: true, HasSpans: true, HasNotNullWhen: true, []);

    private static ProjectOptions Options(TextStorage storage) =>
        new("Sample", "Corpus", IsPublic: false, storage, MemberLimit.Auto, default, []);
}
