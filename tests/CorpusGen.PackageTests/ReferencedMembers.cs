using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CorpusGen.PackageTests;

/// <summary>What an assembly can call outside itself: types, members, and functions of the operating system.</summary>
internal sealed record ReferencedMembers(IReadOnlyList<string> Types, IReadOnlyList<string> Members, IReadOnlyList<string> NativeLibraries)
{
    /// <summary>Reads the references of an assembly.</summary>
    /// <param name="assembly">The assembly's bytes.</param>
    /// <returns>The references: System.IO.File, System.IO.File.Exists.</returns>
    public static ReferencedMembers Of(Stream assembly)
    {
        using var image = new PEReader(assembly, PEStreamOptions.PrefetchEntireImage);
        var metadata = image.GetMetadataReader();
        return new ReferencedMembers(
            [.. metadata.TypeReferences.Select(type => NameOf(type, metadata))],
            [.. metadata.MemberReferences.Select(metadata.GetMemberReference).Where(IsOfType).Select(member => NameOf(member, metadata))],
            [.. NativeLibrariesOf(metadata)]);
    }

    private static bool IsOfType(MemberReference member) => member.Parent.Kind == HandleKind.TypeReference;

    private static string NameOf(MemberReference member, MetadataReader metadata) =>
        $"{NameOf((TypeReferenceHandle)member.Parent, metadata)}.{metadata.GetString(member.Name)}";

    private static string NameOf(TypeReferenceHandle handle, MetadataReader metadata)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference) return NameOf((TypeReferenceHandle)type.ResolutionScope, metadata) + "." + name;
        var space = metadata.GetString(type.Namespace);
        return space.Length == 0 ? name : space + "." + name;
    }

    private static IEnumerable<string> NativeLibrariesOf(MetadataReader metadata) =>
        from handle in metadata.MethodDefinitions
        let import = metadata.GetMethodDefinition(handle).GetImport()
        where !import.Module.IsNil
        select metadata.GetString(metadata.GetModuleReference(import.Module).Name);
}
