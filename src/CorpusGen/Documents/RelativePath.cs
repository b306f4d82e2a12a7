using System;
using System.Linq;

namespace CorpusGen.Documents;

/// <summary>
/// Paths as they may be emitted: relative to the project, for an absolute one would tell of the machine and differ between builds.
/// </summary>
internal static class RelativePath
{
    /// <summary>The path of a file as seen from a folder.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="folder">The project's folder; empty where it is unknown.</param>
    /// <returns>A path with forward slashes: texts/one.txt, ../texts/one.txt.</returns>
    public static string Of(string file, string folder)
    {
        var target = Parts(file);
        var origin = Parts(folder);
        if (!IsRooted(file)) return string.Join("/", target);

        var shared = 0;
        while (shared < origin.Length && shared < target.Length - 1 && IsSame(origin[shared], target[shared])) shared++;

        // Another drive, or no folder known: the name alone is all that can be said without telling of the machine.
        if (shared == 0) return target.Length == 0 ? string.Empty : target[target.Length - 1];
        return string.Join("/", Enumerable.Repeat("..", origin.Length - shared).Concat(target.Skip(shared)));
    }

    private static string[] Parts(string path) =>
        [.. path.Replace('\\', '/').Split('/').Where(p => p.Length > 0 && p != ".")];

    private static bool IsRooted(string path) =>
        path.StartsWith("/", StringComparison.Ordinal)
        || path.StartsWith("\\", StringComparison.Ordinal)
        || (path.Length > 1 && path[1] == ':');

    // Drive letters come in both cases; folder names are compared as written.
    private static bool IsSame(string left, string right) =>
        left.Equals(right, left.EndsWith(":", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
