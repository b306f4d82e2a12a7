using System;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Benchmarks.Processes;

namespace CorpusGen.Benchmarks.Consumers;

/// <summary>The package, packed for this run.</summary>
/// <param name="Feed">The folder a project can name as its package source.</param>
/// <param name="Version">Its version.</param>
/// <param name="Packages">A packages folder of its own: NuGet keeps what it has unpacked once of a version.</param>
internal sealed record Package(string Feed, string Version, string Packages)
{
    public static Package Pack(Session session)
    {
        Session.Say("Packing CorpusGen");
        var feed = session.Place("feed");
        string[] arguments = ["pack", Path.Combine("src", "CorpusGen"), "--configuration", "Release", "--output", feed];
        new ProgramRun("dotnet", arguments) { Folder = Repository.Folder }.Run().Succeeds("dotnet pack");
        var file = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(feed, "CorpusGen.*.nupkg").Single());
        return new Package(feed, file["CorpusGen.".Length..], session.Place("packages"));
    }
}
