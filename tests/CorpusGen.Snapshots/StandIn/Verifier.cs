using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using CorpusGen.Snapshots;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares texts with those somebody has read and accepted, which lie beside the test in <c>.verified.</c> files.</summary>
public static class Verifier
{
    /// <summary>Verifies one text.</summary>
    /// <param name="target">The text.</param>
    /// <param name="settings">Where the snapshot lies and what it is called.</param>
    /// <param name="sourceFile">The test's source; the compiler fills it in.</param>
    /// <returns>The verification, to be awaited.</returns>
    public static SettingsTask Verify(string target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify([new Target("txt", target)], settings, sourceFile);

    /// <summary>Verifies one text.</summary>
    /// <param name="target">The text.</param>
    /// <param name="extension">The snapshot's extension, without dot.</param>
    /// <param name="settings">Where the snapshot lies and what it is called.</param>
    /// <param name="sourceFile">The test's source; the compiler fills it in.</param>
    /// <returns>The verification, to be awaited.</returns>
    public static SettingsTask Verify(
        string target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify([new Target(extension, target)], settings, sourceFile);

    /// <summary>Verifies several texts, told apart by name.</summary>
    /// <param name="targets">The texts.</param>
    /// <param name="settings">Where the snapshots lie and what they are called.</param>
    /// <param name="sourceFile">The test's source; the compiler fills it in.</param>
    /// <returns>The verification, to be awaited.</returns>
    public static SettingsTask Verify(
        IEnumerable<Target> targets, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
    {
        var method = UseVerifyAttribute.Method;
        return new SettingsTask(settings, chosen =>
        {
            var folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, chosen.Directory ?? "");
            return new Comparison(folder, SnapshotName.Of(method, chosen.Parameters)).Run(targets);
        });
    }
}
