using System.IO;
using System.Threading.Tasks;

namespace CorpusGen.PackageTests;

/// <summary>A user's project outside the repository, with a packages folder of its own and no source but the packed package.</summary>
internal sealed class Consumer
{
    private readonly string _packages;

    public Consumer(PackedPackage package, string folder)
    {
        Folder = folder;
        _packages = Path.Combine(folder, "packages");
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        Version = package.Version;
    }

    public string Folder { get; }

    private string Version { get; }

    public Consumer WithProject(string items, string properties = "")
    {
        Write("News.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <DefaultItemExcludes>$(DefaultItemExcludes);packages/**</DefaultItemExcludes>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusGen" Version="{Version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);
        return this;
    }

    public Consumer Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public Consumer Delete(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public Task<CommandResult> BuildAsync(params string[] arguments) =>
        Dotnet.RunAsync(Folder, _packages, ["build", "--verbosity", "minimal", .. arguments]);

    public Task<CommandResult> RunAsync() =>
        Dotnet.RunAsync(Folder, _packages, "exec", Path.Combine("bin", "Debug", "net10.0", "News.dll"));
}
