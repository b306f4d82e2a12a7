using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Tasks.Tests;

/// <summary>A folder of documents, and the MSBuild that hears what the tasks say of them.</summary>
public sealed class TaskRun : IBuildEngine, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpusgen-tasks-");

    public List<string> Warnings { get; } = [];

    public List<string> Errors { get; } = [];

    /// <summary>The names of the documents that the last reading skipped.</summary>
    public IEnumerable<string> Skipped { get; private set; } = [];

    public string Pack => Place("obj/CorpusGen.pack");

    public string List => Place("obj/CorpusGen.list");

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "News.csproj";

    public string Place(string path) => Path.Combine(_folder.FullName, path);

    public TaskRun With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TaskRun With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Place(path))!);
        File.WriteAllBytes(Place(path), bytes);
        return this;
    }

    /// <summary>Reads documents, with a pack or without; <paramref name="fail"/> throws in place of reading.</summary>
    public bool Read(string[] paths, bool isPacked = true, Action<string>? fail = null)
    {
        Warnings.Clear();
        var task = new ReadDocuments { BuildEngine = this, Documents = Items(paths), Pack = isPacked ? Pack : "" };
        if (fail is not null) task.ReadFile = path => Failing(path, fail);
        var success = task.Execute();
        Skipped = task.Skipped.Select(item => Path.GetFileName(item.ItemSpec));
        return success;
    }

    /// <summary>Lists documents.</summary>
    /// <returns>The list as written.</returns>
    public string ListOf(string[] paths, Action<string>? fail = null)
    {
        var task = new ListDocuments { BuildEngine = this, Documents = Items(paths), List = List };
        if (fail is not null) task.ReadFile = path => Failing(path, fail);
        return task.Execute() ? File.ReadAllText(List) : throw new InvalidOperationException(string.Join('\n', Errors));
    }

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add($"{e.Code}: {e.Message}");

    public void LogWarningEvent(BuildWarningEventArgs e) =>
        Warnings.Add($"{e.File.Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)}({e.LineNumber},{e.ColumnNumber}): {e.Code}: {e.Message}");

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
    }

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    public void Dispose() => _folder.Delete(recursive: true);

    private static byte[] Failing(string path, Action<string> fail)
    {
        fail(path);
        return File.ReadAllBytes(path);
    }

    private ITaskItem[] Items(string[] paths) => [.. paths.Select(path => new TaskItem(Place(path).Replace("%", "%25", StringComparison.Ordinal)))];
}
