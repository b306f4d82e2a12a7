using System.Collections.Generic;
using System.IO;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Benchmarks.Processes;

namespace CorpusGen.Benchmarks.Consumers;

/// <summary>A user's project outside the repository, to be built and run.</summary>
internal sealed class ConsumerProject
{
    private static readonly string Assembly = Path.Combine("bin", "Release", "net10.0", "News.dll");

    private readonly Dictionary<string, string> _variables = [];

    private ConsumerProject(string folder, string program)
    {
        Folder = folder;
        Write("Program.cs", program);
    }

    public string Folder { get; }

    /// <summary>Whether there is something to start.</summary>
    public bool IsBuilt => File.Exists(Path.Combine(Folder, Assembly));

    /// <summary>A project that takes nothing but the framework, and perhaps packages from the user's feed.</summary>
    public static ConsumerProject Plain(Session session, string name, string program, string packages = "")
    {
        var project = new ConsumerProject(session.Place(name), program);
        project.WriteProject(packages);
        return project;
    }

    /// <summary>A project that takes the package from the folder it was packed to, and from nowhere else.</summary>
    public static ConsumerProject OfCorpus(Session session, string name, string program, string documents)
    {
        var package = session.Package;
        var project = new ConsumerProject(session.Place(name), program);
        project._variables["NUGET_PACKAGES"] = package.Packages;
        project.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        project.WriteProject($"""
            <PackageReference Include="CorpusGen" Version="{package.Version}" PrivateAssets="all" />
                <CorpusDocument Include="{documents}/*.txt" />
            """);
        return project;
    }

    /// <summary>Adds a file.</summary>
    public ConsumerProject Write(string name, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, name), text);
        return this;
    }

    /// <summary>Takes away all that a build left.</summary>
    public void Clean()
    {
        foreach (var folder in (string[])["bin", "obj"])
        {
            var path = Path.Combine(Folder, folder);
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        }
    }

    /// <summary>Builds without a server that an earlier build left, or another user of the machine.</summary>
    public Outcome Build(params IReadOnlyList<string> arguments) => TryBuild(["-p:UseSharedCompilation=false", .. arguments]).Succeeds("dotnet build of " + Folder);

    /// <summary>Builds with a compiler server, which the first such build starts.</summary>
    public Outcome BuildShared(string server, params IReadOnlyList<string> arguments) =>
        TryBuild(["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={server}", .. arguments]).Succeeds("dotnet build of " + Folder);

    /// <summary>Builds; the outcome may be a failure.</summary>
    public Outcome TryBuild(params IReadOnlyList<string> arguments) =>
        Run(["build", "--configuration", "Release", "--verbosity", "quiet", "--nologo", "-nodeReuse:false", .. arguments]);

    /// <summary>Starts what was built.</summary>
    public Outcome Start(params IReadOnlyList<string> arguments) =>
        Run(["exec", Assembly, .. arguments]).Succeeds("The program in " + Folder);

    private Outcome Run(params IReadOnlyList<string> arguments) => new ProgramRun("dotnet", arguments) { Folder = Folder, Variables = _variables }.Run();

    private void WriteProject(string items) => Write("News.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <InvariantGlobalization>true</InvariantGlobalization>
            <CorpusGenTextStorage>Resource</CorpusGenTextStorage>
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);
}
