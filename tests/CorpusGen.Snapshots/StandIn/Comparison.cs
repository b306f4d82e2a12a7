using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CorpusGen.Snapshots;

namespace VerifyTests;

/// <summary>The texts of one test case against its verified files.</summary>
internal sealed class Comparison(string folder, string name)
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private readonly StringBuilder _contents = new();
    private readonly List<string> _new = [];
    private readonly List<string> _notEqual = [];

    public async Task Run(IEnumerable<Target> targets)
    {
        Directory.CreateDirectory(folder);
        foreach (var received in FilesOf("received")) File.Delete(received);
        var unproduced = FilesOf("verified").ToHashSet(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            unproduced.Remove(PathOf(target, "verified"));
            await Compare(target).ConfigureAwait(false);
        }

        if (_new.Count + _notEqual.Count + unproduced.Count > 0) throw new VerifyException(Describe(unproduced));
    }

    private async Task Compare(Target target)
    {
        var (received, verified) = (PathOf(target, "received"), PathOf(target, "verified"));
        var text = FixLineEnds(target.Data);
        var isNew = !File.Exists(verified);
        var expected = isNew ? "" : FixLineEnds(await File.ReadAllTextAsync(verified, Encoding).ConfigureAwait(false));
        if (!isNew && text == expected) return;

        (isNew ? _new : _notEqual).Add($"  - Received: {Path.GetFileName(received)}\n    Verified: {Path.GetFileName(verified)}\n");
        _contents.Append($"\nReceived: {Path.GetFileName(received)}\n{text}\n");
        if (!isNew) _contents.Append($"Verified: {Path.GetFileName(verified)}\n{expected}\n");
        await File.WriteAllTextAsync(received, text, Encoding).ConfigureAwait(false);
    }

    private string Describe(HashSet<string> unproduced)
    {
        var message = new StringBuilder($"Directory: {folder}\n");
        if (_new.Count > 0) message.Append("New:\n").AppendJoin("", _new);
        if (_notEqual.Count > 0) message.Append("NotEqual:\n").AppendJoin("", _notEqual);
        if (unproduced.Count > 0) message.Append("Delete:\n").AppendJoin("", unproduced.Order().Select(f => $"  - {Path.GetFileName(f)}\n"));
        if (_contents.Length > 0) message.Append("\nFileContent:\n").Append(_contents);
        return message.ToString();
    }

    private string PathOf(Target target, string state) => Path.Combine(
        folder,
        $"{name}{(target.Name is null ? "" : "#" + SnapshotName.Clean(target.Name))}.{state}.{target.Extension}");

    // Type.Method.verified.txt and Type.Method#Name.verified.txt, but not those of Type.Method_case or Type.MethodAndMore.
    private IEnumerable<string> FilesOf(string state) =>
        from file in Directory.EnumerateFiles(folder, $"{name}*.{state}.*")
        let rest = Path.GetFileName(file)[name.Length..]
        where rest.StartsWith($".{state}.", StringComparison.Ordinal) || rest.StartsWith('#')
        select file;

    private static string FixLineEnds(string text) => text.ReplaceLineEndings("\n");
}
