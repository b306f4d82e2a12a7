using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using CorpusGen.Tests.Documents;
using CorpusGen.Tests.Emitted;
using CorpusGen.Tests.Facts;
using Xunit;

namespace CorpusGen.Tests.Agreement;

/// <summary>The generator and the tool are two windows on one engine.</summary>
public class ToolAgreementTests
{
    [Fact]
    public async Task The_generated_api_says_of_the_seeds_what_the_tool_says()
    {
        using var printed = JsonDocument.Parse(await RunToolAsync("extract", "seeds", "--format", "json"));
        var emitted = new EmittedCorpus(SeedFolder.Project.Run().AssertCompiles().Load());

        Assert.Equal(ToolSheet.Of(printed.RootElement), EmittedSheet.Of(emitted));
    }

    // As a process of its own: its paths start from the folder it runs in.
    private static async Task<string> RunToolAsync(params string[] arguments)
    {
        var tool = typeof(ToolAgreementTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Tool").Value!;
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(SeedFolder.FullName, tool), .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(SeedFolder.FullName)!,
            RedirectStandardOutput = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
