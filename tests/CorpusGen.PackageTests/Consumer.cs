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
        Feed = package.Feed;
        _packages = Path.Combine(folder, "packages");
        WriteSources("<clear />");
        Version = package.Version;
    }

    public string Folder { get; }

    private string Feed { get; }

    private string Version { get; }

    /// <summary>Lets it restore what the SDK itself fetches, such as the trimmer.</summary>
    public Consumer WithFeedsOfTheMachine() => WriteSources("");

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

    private Consumer WriteSources(string others) => Write("nuget.config", $"""
        <configuration>
          <packageSources>
            {others}
            <add key="packed" value="{Feed}" />
          </packageSources>
        </configuration>
        """);

    public Consumer Delete(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public Task<CommandResult> BuildAsync(params string[] arguments) =>
        Dotnet.RunAsync(Folder, _packages, ["build", "--verbosity", "minimal", .. arguments]);

    /// <summary>Evaluates the project without building it, as an editor does before anything else.</summary>
    public Task<CommandResult> EvaluateAsync(params string[] arguments) =>
        Dotnet.RunAsync(Folder, _packages, ["msbuild", .. arguments]);

    public Task<CommandResult> PublishAsync(params string[] arguments) =>
        Dotnet.RunAsync(Folder, _packages, ["publish", "--verbosity", "minimal", .. arguments]);

    public Task<CommandResult> RunAsync() =>
        Dotnet.RunAsync(Folder, _packages, "exec", Path.Combine("bin", "Debug", "net10.0", "News.dll"));
}
