using System;
using System.IO;
using CorpusGen.Benchmarks.Consumers;
using CorpusGen.Benchmarks.Corpora;

namespace CorpusGen.Benchmarks.Measuring;

/// <summary>What the measures of one run share. What takes long to make is made when it is first asked for.</summary>
internal sealed class Session : IDisposable
{
    private readonly DirectoryInfo _root;
    private readonly bool _keep;
    private readonly Lazy<ArticleFolder> _news;
    private readonly Lazy<Package> _package;

    public Session(SessionRequest request)
    {
        (Articles, Seed, Runs) = (request.Articles, request.Seed, request.Runs);
        _keep = request.Folder is not null;
        _root = request.Folder is null ? Directory.CreateTempSubdirectory("corpusgen-benchmarks-") : EmptyFolder(request.Folder);
        _news = new Lazy<ArticleFolder>(WriteNews);
        _package = new Lazy<Package>(() => Package.Pack(this));
    }

    public int Articles { get; }

    public ulong Seed { get; }

    public int Runs { get; }

    /// <summary>The synthetic articles, on disk.</summary>
    public ArticleFolder News => _news.Value;

    /// <summary>The package, packed from this repository.</summary>
    public Package Package => _package.Value;

    /// <summary>A path below the folder of this run.</summary>
    public string Place(params string[] names) => Path.Combine([_root.FullName, .. names]);

    /// <summary>Tells those who wait what is being done.</summary>
    public static void Say(string what) => Console.Error.WriteLine($"[{DateTime.Now:HH:mm:ss}] {what}");

    public void Dispose()
    {
        if (_keep) return;
        try
        {
            _root.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A build server may still hold the task's assembly; the folder is a temporary one.
        }
    }

    private static DirectoryInfo EmptyFolder(DirectoryInfo folder)
    {
        folder.Create();
        if (folder.GetFileSystemInfos().Length > 0) throw new UnusableInputException($"{folder.FullName} is not empty.");
        return folder;
    }

    private ArticleFolder WriteNews()
    {
        Say(FormattableString.Invariant($"Writing {Articles:N0} articles"));
        return ArticleFolder.Write(Place("news"), Seed, Articles);
    }
}
