using System;
using System.Reflection;
using System.Threading;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Remembers which test runs, as the snapshot's name is the test's.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Current = new();

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => Current.Value = methodUnderTest;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => Current.Value = null;

    internal static MethodInfo Method =>
        Current.Value ?? throw new InvalidOperationException("No test runs here; is [assembly: UseVerify] there?");
}
