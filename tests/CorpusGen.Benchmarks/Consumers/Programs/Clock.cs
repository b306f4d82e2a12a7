// Shared by all programs: answers one question in Main and says what that took.
using System;
using System.Diagnostics;

internal static class Clock
{
    public static int Answer(string question, Func<string> title, Func<string> text, Func<string, int> scan)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = question switch
        {
            "title" => title().Length,
            "text" => text().Length,
            "scan" => scan("lighthouse"),
            _ => throw new ArgumentException(question),
        };
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var live = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(FormattableString.Invariant($"answer={answer}\nseconds={seconds:R}\nallocated={allocated}\nlive={live}"));
        return 0;
    }

    public static int Count(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        var count = 0;
        for (int at; (at = text.IndexOf(word)) >= 0; text = text[(at + word.Length)..]) count++;
        return count;
    }

    public static int Count(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        var count = 0;
        for (int at; (at = text.IndexOf(word)) >= 0; text = text[(at + word.Length)..]) count++;
        return count;
    }
}
