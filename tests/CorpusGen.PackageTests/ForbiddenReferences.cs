using System;
using Xunit;

namespace CorpusGen.PackageTests;

/// <summary>What nothing we ship may call: connections, programs, code made or loaded at run time, the operating system itself.</summary>
internal static class ForbiddenReferences
{
    private static readonly string[] Types =
    [
        "System.Net.", "System.Diagnostics.Process", "System.Reflection.Emit.", "System.Runtime.Loader.", "System.CodeDom.Compiler.Code", "Microsoft.CSharp.",
        "Microsoft.Win32.", "System.Runtime.Serialization.Formatters.",
    ];

    private static readonly string[] Members =
    [
        "System.Reflection.Assembly.Load", "System.Reflection.Assembly.UnsafeLoad", "System.AppDomain.Load", "System.AppDomain.ExecuteAssembly",
        "System.Type.InvokeMember",
    ];

    /// <summary>Fails where an assembly refers to one of them.</summary>
    /// <param name="assembly">Its name.</param>
    /// <param name="references">What it refers to.</param>
    public static void AssertNone(string assembly, ReferencedMembers references)
    {
        Assert.NotEmpty(references.Types);
        Assert.DoesNotContain(references.Types, type => StartsWithAny(type, Types));
        Assert.DoesNotContain(references.Members, member => StartsWithAny(member, Members));
        Assert.True(references.NativeLibraries.Count == 0, $"{assembly} calls {string.Join(", ", references.NativeLibraries)}");
    }

    private static bool StartsWithAny(string name, string[] beginnings) =>
        Array.Exists(beginnings, beginning => name.StartsWith(beginning, StringComparison.Ordinal));
}
