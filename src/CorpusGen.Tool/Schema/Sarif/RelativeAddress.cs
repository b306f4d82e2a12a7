using System;
using System.IO;
using System.Linq;

namespace CorpusGen.Tool.Schema.Sarif;

/// <summary>A path as a relative reference by RFC 3986.</summary>
internal static class RelativeAddress
{
    /// <summary>Encodes a path.</summary>
    /// <param name="path">The path, forward slashes between its parts.</param>
    /// <returns>The address; an absolute one only for a path that is (on another drive of Windows).</returns>
    public static string Of(string path) => Path.IsPathRooted(path) && OperatingSystem.IsWindows()
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
