using System.IO;
using CorpusGen.Tasks;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests.Emitted;

/// <summary>The resource that the package's task would make of a project's texts.</summary>
internal static class PackedTexts
{
    public static ResourceDescription Of(TestProject project)
    {
        var pack = new TextPack();
        foreach (var text in project.Texts) pack.TryAdd(text.GetText()!.ToString());
        using var stream = new MemoryStream();
        pack.Save(stream);
        var bytes = stream.ToArray();
        return new ResourceDescription("CorpusGen.pack", () => new MemoryStream(bytes), isPublic: true);
    }
}
