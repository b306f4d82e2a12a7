using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;

namespace CorpusGen.Tool.Input;

/// <summary>The files below a folder, hidden and inaccessible ones left out.</summary>
internal static class FolderWalker
{
    /// <summary>Lists the files, in no order.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>Full paths.</returns>
    public static IEnumerable<string> Files(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };

        // A link to a folder may lead back to where it lies, and then the walk has no end; a link to a file may stay.
        return new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
    }
}
