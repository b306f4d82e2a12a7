using CorpusGen.Benchmarks.Consumers;
using CorpusGen.Benchmarks.Measuring;

namespace CorpusGen.Benchmarks.Measures;

/// <summary>The programs that answer one question, each from its own store of the same news.</summary>
internal static class Programs
{
    private const string SqlitePackages = """
        <PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.11" />
            <PackageReference Include="SQLitePCLRaw.bundle_e_sqlite3" Version="3.0.3" />
            <PackageReference Include="SQLitePCLRaw.core" Version="3.0.3" />
        """;

    /// <summary>From the assembly, by the package.</summary>
    public static ConsumerProject Corpus(Session session) =>
        WithClock(ConsumerProject.OfCorpus(session, "corpus", ProgramSource.Read("CorpusProgram.cs"), session.News.Folder));

    /// <summary>From a JSON file, by System.Text.Json with generated source.</summary>
    public static ConsumerProject Json(Session session) =>
        WithClock(ConsumerProject.Plain(session, "json", ProgramSource.Read("JsonProgram.cs")));

    /// <summary>From a SQLite database; the packages may be missing from the feed.</summary>
    public static ConsumerProject Sqlite(Session session) =>
        WithClock(ConsumerProject.Plain(session, "sqlite", ProgramSource.Read("SqliteProgram.cs"), SqlitePackages));

    /// <summary>From the text files.</summary>
    public static ConsumerProject Files(Session session) =>
        WithClock(ConsumerProject.Plain(session, "files", ProgramSource.Read("FilesProgram.cs")));

    private static ConsumerProject WithClock(ConsumerProject project) => project.Write("Clock.cs", ProgramSource.Read("Clock.cs"));
}
