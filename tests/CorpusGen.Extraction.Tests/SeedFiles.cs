using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using Xunit;

namespace CorpusGen.Extraction.Tests;

public class SeedFiles
{
    internal static string Folder { get; } = FindFolder();

    [Theory]
    [InlineData("000_4694cc4e80556a97.txt", "eff811dcd26fbd74a678fc1953fe34c67b6d70976c275bab0ed7b0d07106d5af")]
    [InlineData("001_f0034837bb340f16.txt", "e6b28abf987f29c234e22ac3b39ef5a57a4f4c4cfd14af919f0cb567ebd5521d")]
    [InlineData("002_4ff5280c6cc9d9f3.txt", "a1220f9456fa40f28c965e7672624dc6321d73d7caa5ea2b94f8425de5455eb7")]
    [InlineData("003_7d6c65d472a597a6.txt", "f098e6346671230da4124734fc2298f2857f1ad3eed3111405404c07c07c09a2")]
    [InlineData("004_5b8cd54deaba8003.txt", "479d2ecb95a62894dcf05af174eb32c070bf76d10cbc3e9b10f6aba20ece6628")]
    public void Are_byte_for_byte_what_was_collected(string name, string sha256) =>
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, name)))));

    [Fact]
    public void Are_five() => Assert.Equal(5, Directory.EnumerateFiles(Folder).Count());

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln"))) return Path.Combine(folder.FullName, "seeds");
        }

        throw new InvalidOperationException("The tests run from a folder outside the repository.");
    }
}
