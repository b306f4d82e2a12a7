// The files themselves: `files` reads them when asked, `bytes` has them in one array before the clock starts.
using System;
using System.IO;
using System.Linq;
using System.Text;

if (args[1] == "bytes") Held.Bytes = Everything(args[2]);
return Clock.Answer(
    args[0],
    () => File.ReadLines(Files()[0]).First(),
    () => Files() is var files ? File.ReadAllText(files[files.Length / 2]) : "",
    word => args[1] == "bytes" ? Clock.Count(Held.Bytes, Encoding.UTF8.GetBytes(word)) : Files().Sum(file => Clock.Count(File.ReadAllBytes(file), Encoding.UTF8.GetBytes(word))));

static byte[] Everything(string folder)
{
    using var bytes = new MemoryStream();
    foreach (var file in Directory.GetFiles(folder)) bytes.Write(File.ReadAllBytes(file));
    return bytes.ToArray();
}

string[] Files() => [.. Directory.GetFiles(args[2]).Order(StringComparer.Ordinal)];

internal static class Held
{
    public static byte[] Bytes = [];
}
