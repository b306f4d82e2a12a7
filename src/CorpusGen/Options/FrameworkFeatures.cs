using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Emit;
using CorpusGen.Extraction.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Options;

/// <summary>All that is asked of a compilation, as a value: a C# edit makes an equal one and re-runs nothing.</summary>
/// <param name="HasReadOnlyLists">Whether IReadOnlyList is there: .NET Framework 4.5 and up, netstandard1.0 and up.</param>
/// <param name="HasSpans">Whether ReadOnlySpan is there.</param>
/// <param name="HasNotNullWhen">Whether the attribute NotNullWhen is there.</param>
/// <param name="TakenNames">Names of emitted types that the user's own types or namespaces bear in the same place, and those that would give way to them.</param>
internal sealed record FrameworkFeatures(bool HasReadOnlyLists, bool HasSpans, bool HasNotNullWhen, EquatableArray<string> TakenNames)
{
    /// <summary>Reads them from a compilation.</summary>
    /// <param name="compilation">The compilation before generation.</param>
    /// <param name="project">The project's options.</param>
    /// <param name="corpora">The names of the corpus classes.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The features, by value.</returns>
    public static FrameworkFeatures Of(
        Compilation compilation, ProjectOptions project, EquatableArray<string> corpora, CancellationToken cancellation) =>
        new(
            IsThere(compilation, "System.Collections.Generic.IReadOnlyList`1"),
            IsThere(compilation, "System.ReadOnlySpan`1"),
            IsThere(compilation, "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"),
            TypeNames.Emitted.Concat(corpora.Select(TypeNames.OfCorpus))
                .SelectMany(n => TakenFrom(compilation, project.Namespace, n, cancellation))
                .Distinct(StringComparer.Ordinal)
                .ToEquatableArray());

    private static IEnumerable<string> TakenFrom(Compilation compilation, string space, string name, CancellationToken cancellation)
    {
        for (; IsTaken(compilation, Identifier.MetadataName(space, name), cancellation); name = TypeNames.GivingWay(name)) yield return name;
    }

    // A type of that name inside the user's own sources or an internal one of a library is not what literals need.
    private static bool IsThere(Compilation compilation, string name) =>
        compilation.GetTypeByMetadataName(name) is { DeclaredAccessibility: Accessibility.Public } type
        && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    private static bool IsTaken(Compilation compilation, string name, CancellationToken cancellation) =>
        compilation.Assembly.GetTypeByMetadataName(name) is { } type
            ? !type.DeclaringSyntaxReferences.All(r => IsExtension(r.GetSyntax(cancellation)))
            : IsNamespace(compilation, name);

    // A folder named Corpus makes a namespace of that name, beside which no class can bear it.
    private static bool IsNamespace(Compilation compilation, string name)
    {
        INamespaceSymbol? space = compilation.Assembly.GlobalNamespace;
        foreach (var part in name.Split('.')) space = space?.GetNamespaceMembers().FirstOrDefault(n => n.Name == part);
        return space is not null;
    }

    // The emitted types are partial so that users can add to them: their part of one is no clash.
    private static bool IsExtension(SyntaxNode declaration) =>
        declaration is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword) && !IsOtherKind(type);

    private static bool IsOtherKind(TypeDeclarationSyntax type) => type.Identifier.ValueText switch
    {
        TypeNames.Span => type is not StructDeclarationSyntax,
        var name when TypeNames.Records.Contains(name, StringComparer.Ordinal) => type is not RecordDeclarationSyntax,
        _ => type is not ClassDeclarationSyntax,
    };
}
