using System;
using System.Globalization;

namespace CorpusGen.Extraction.Articles;

/// <summary>Reads a calendar date: “Thu. Jan 20th, 2022”, “3 May 2021”, “2021-05-03”, with a time of day or without.</summary>
internal static class DateReader
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] DaySuffixes = ["st", "nd", "rd", "th"];

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Reads a date at the cursor and moves behind it; where there is none, the cursor stays.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <returns>The day as yyyy-MM-dd, or null.</returns>
    public static string? Read(ref LineCursor cursor)
    {
        var trial = cursor;
        SkipTimeBefore(ref trial);
        SkipWeekday(ref trial);
        var date = ReadYearFirst(ref trial) ?? ReadMonthFirst(ref trial) ?? ReadDayFirst(ref trial);
        if (date is null) return null;
        SkipTimeAfter(ref trial);
        cursor = trial;
        return date;
    }

    public static bool IsMonth(ReadOnlySpan<char> word) => IndexOf(Months, word) > 0;

    public static bool IsWeekday(ReadOnlySpan<char> word) => IndexOf(Days, word) > 0;

    private static string? ReadMonthFirst(ref LineCursor cursor)
    {
        var trial = cursor;
        if (!TryReadMonth(ref trial, out var month) || !TryReadDay(ref trial, out var day)) return null;
        trial.Skip(",");
        if (!TryReadYear(ref trial, out var year)) return null;
        cursor = trial;
        return Format(year, month, day);
    }

    private static string? ReadDayFirst(ref LineCursor cursor)
    {
        var trial = cursor;
        if (!TryReadDay(ref trial, out var day)) return null;
        trial.Skip("-");
        if (trial.TrySkip("of ")) trial.SkipSpaces();
        if (!TryReadMonth(ref trial, out var month)) return null;
        trial.Skip(",-");
        if (!TryReadYear(ref trial, out var year)) return null;
        cursor = trial;
        return Format(year, month, day);
    }

    private static string? ReadYearFirst(ref LineCursor cursor)
    {
        var trial = cursor;
        if (!TryReadYear(ref trial, out var year) || trial.Current is not ('-' or '/' or '.')) return null;
        var separator = trial.Current;
        trial.Position++;
        if (!trial.TryReadNumber(out var month, out _) || trial.Current != separator) return null;
        trial.Position++;
        if (!trial.TryReadNumber(out var day, out _)) return null;
        cursor = trial;
        return Format(year, month, day);
    }

    private static bool TryReadYear(ref LineCursor cursor, out int year) =>
        cursor.TryReadNumber(out year, out var digits) && digits == 4 && year >= 1600;

    private static bool TryReadDay(ref LineCursor cursor, out int day)
    {
        if (!cursor.TryReadNumber(out day, out var digits) || digits > 2) return false;
        foreach (var suffix in DaySuffixes)
        {
            if (cursor.TrySkip(suffix)) break;
        }

        cursor.SkipSpaces();
        return true;
    }

    private static bool TryReadMonth(ref LineCursor cursor, out int month)
    {
        month = cursor.TryReadLetters(out var word) ? IndexOf(Months, word) : 0;
        cursor.Skip(".");
        return month > 0;
    }

    private static void SkipWeekday(ref LineCursor cursor)
    {
        var trial = cursor;
        if (!trial.TryReadLetters(out var word) || IndexOf(Days, word) == 0) return;
        trial.Skip(".,");
        cursor = trial;
    }

    // “8:15 PM - 13 Jan 2022”, as posts put it.
    private static void SkipTimeBefore(ref LineCursor cursor)
    {
        var trial = cursor;
        if (!TrySkipClock(ref trial)) return;
        trial.Skip("-–—·,");
        cursor = trial;
    }

    // “, at 10:15 a.m. EST”, “T10:15:00Z”, “| 10:15 GMT”, “ GMT”.
    private static void SkipTimeAfter(ref LineCursor cursor)
    {
        var trial = cursor;
        trial.Skip(",|·@-–—/");
        if (trial.TrySkip("at ") || trial.TrySkip("T")) trial.SkipSpaces();
        var before = trial.Position;
        if (!TrySkipClock(ref trial)) SkipZone(ref trial);
        if (trial.Position > before) cursor = trial;
    }

    private static bool TrySkipClock(ref LineCursor cursor)
    {
        var trial = cursor;
        if (!trial.TryReadNumber(out _, out var digits) || digits > 2) return false;
        var parts = 0;
        while (parts < 2 && trial.Current is ':' or '.')
        {
            trial.Position++;
            if (!trial.TryReadNumber(out _, out var more) || more != 2) return false;
            parts++;
        }

        trial.SkipSpaces();
        var hasHalf = trial.TrySkip("a.m.") || trial.TrySkip("p.m.") || trial.TrySkip("am") || trial.TrySkip("pm");
        if (parts == 0 && !hasHalf) return false;
        SkipZone(ref trial);
        cursor = trial;
        return true;
    }

    // A zone is written in capitals: EST, GMT, UTC+2.
    private static void SkipZone(ref LineCursor cursor)
    {
        var trial = cursor;
        trial.Skip("(");
        var letters = 0;
        while (trial.Current is >= 'A' and <= 'Z' && letters < 5)
        {
            letters++;
            trial.Position++;
        }

        if (letters is 0 or > 4 || char.IsLetter(trial.Current)) return;
        if (trial.Current is '+' or '-')
        {
            trial.Position++;
            trial.TryReadNumber(out _, out _);
        }

        if (trial.Current == ')') trial.Position++;
        cursor = trial;
    }

    // Counted from 1. A name may be cut to three letters or more: Jan, Sept, Thurs.
    private static int IndexOf(string[] names, ReadOnlySpan<char> word)
    {
        for (var i = 0; word.Length >= 3 && i < names.Length; i++)
        {
            if (word.Length <= names[i].Length && names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return i + 1;
        }

        return 0;
    }

    private static string? Format(int year, int month, int day) =>
        month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new DateTime(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
