using System.Globalization;
using System.Linq;
using CorpusGen.Diagnostics;
using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Tests.Diagnostics;

/// <summary>The generator says what the engine says, in the same words and as gravely.</summary>
public class DescriptorTests
{
    public static TheoryData<string> OfTheEngine { get; } = [.. DiagnosticRules.All.Select(rule => rule.Id)];

    public static TheoryData<string> All { get; } = [.. Descriptors.All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(OfTheEngine))]
    public void Every_rule_of_the_engine_has_its_descriptor(string id)
    {
        var rule = DiagnosticRules.Get(id);
        var descriptor = Assert.Single(Descriptors.All, descriptor => descriptor.Id == id);

        Assert.Equal((rule.Title, rule.Format), (descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(rule.Level.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.Equal((rule.Description, rule.HelpLink), (descriptor.Description.ToString(CultureInfo.InvariantCulture), descriptor.HelpLinkUri));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_descriptor_says_what_to_do_and_can_be_turned_off(string id)
    {
        var descriptor = Descriptors.Get(id);

        Assert.True(descriptor.IsEnabledByDefault);
        Assert.DoesNotContain("NotConfigurable", descriptor.CustomTags);
        Assert.Matches(@"\A[A-Z].*\.\z", descriptor.Description.ToString(CultureInfo.InvariantCulture));
        Assert.NotEqual(descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.Description.ToString(CultureInfo.InvariantCulture));
    }
}
