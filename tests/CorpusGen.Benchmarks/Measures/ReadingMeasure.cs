using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Benchmarks.Consumers;
using CorpusGen.Benchmarks.Measuring;

namespace CorpusGen.Benchmarks.Measures;

/// <summary>What a program waits for and holds, measured inside <c>Main</c> of fresh processes, beside others that know the same news.</summary>
internal sealed class ReadingMeasure : IMeasure
{
    public string Name => "reading";

    public string Description => "first title, one text and a scan inside Main, against System.Text.Json, SQLite, the files, and a byte array";

    public IEnumerable<Row> Run(Session session)
    {
        var readers = Readers(session);
        foreach (var question in (string[])["title", "text", "scan"])
        {
            Session.Say($"Reading: {question}");
            var answers = Ask(session, readers, question);
            foreach (var row in Rows(question, answers)) yield return row;
        }
    }

    private static List<Reader> Readers(Session session)
    {
        var corpus = Built(Programs.Corpus(session));
        var json = Built(Programs.Json(session));
        var files = Built(Programs.Files(session));
        Session.Say("Storing the facts as JSON");
        var stored = session.Place("news.json");
        StoredNews.Write(session.News.Folder, stored);
        List<Reader> readers =
        [
            new("CorpusGen", question => corpus.Start(question)),
            new("System.Text.Json", question => json.Start(question, stored)),
            new("files", question => files.Start(question, "files", session.News.Folder)),
            new("byte array", question => files.Start(question, "bytes", session.News.Folder)),
        ];
        if (Sqlite(session, stored) is { } sqlite) readers.Add(sqlite);
        return readers;
    }

    private static ConsumerProject Built(ConsumerProject project)
    {
        Session.Say($"Building {project.Folder}");
        if (!project.IsBuilt) project.Build();
        return project;
    }

    private static Reader? Sqlite(Session session, string stored)
    {
        var project = Programs.Sqlite(session);
        var database = session.Place("news.db");
        if (project.TryBuild().ExitCode != 0) return null;
        project.Start("create", database, stored);
        return new Reader("SQLite", question => project.Start(question, database));
    }

    private static Dictionary<string, Reading> Ask(Session session, List<Reader> readers, string question)
    {
        var readings = readers.ToDictionary(reader => reader.Name, _ => new List<Reading>());
        for (var run = 0; run < session.Runs; run++)
        {
            foreach (var reader in readers) readings[reader.Name].Add(Reading.Of(reader.Start(question)));
        }

        // Whoever answers something else has done something else.
        var wrong = readings.FirstOrDefault(r => r.Value[0].Answer != readings["CorpusGen"][0].Answer).Key;
        if (wrong is not null) throw new UnusableInputException($"{wrong} gives another answer than CorpusGen to \"{question}\".");
        return readings.ToDictionary(r => r.Key, r => Reading.Median(r.Value));
    }

    private static IEnumerable<Row> Rows(string question, Dictionary<string, Reading> answers)
    {
        var what = question switch { "title" => "first title", "text" => "text of one article", _ => "scan of all text for a word" };
        var ours = answers["CorpusGen"];
        foreach (var (peer, reading) in answers.Where(a => a.Key != "CorpusGen" && (a.Key != "byte array" || question == "scan")))
        {
            var ratio = reading.Seconds / ours.Seconds;
            var row = new Row($"{what}, in `Main`", Figure.Seconds(ours.Seconds), $"{peer} {Figure.Seconds(reading.Seconds)}", Figure.Times(ratio) + " faster");
            yield return (question, peer) switch
            {
                ("title", "System.Text.Json") => row with { Wanted = "≤ 20 ms; ≥ 40 × faster", IsMet = ours.Seconds <= 0.02 && ratio >= 40 },
                ("text", "System.Text.Json") => row with { Wanted = "≤ 15 ms", IsMet = ours.Seconds <= 0.015 },
                ("scan", "byte array") => row with { Ratio = Figure.Times(1 / ratio) + " as long", Wanted = "≤ 3 ×", IsMet = 1 / ratio <= 3 },
                _ => row,
            };
        }

        var json = answers["System.Text.Json"];
        yield return new Row($"{what}: allocated", Figure.Bytes(ours.Allocated), $"System.Text.Json {Figure.Bytes(json.Allocated)}", Figure.Times(json.Allocated / ours.Allocated) + " less");
        var live = new Row($"{what}: live afterwards", Figure.Bytes(ours.Live), $"System.Text.Json {Figure.Bytes(json.Live)}", Figure.Times(json.Live / ours.Live) + " less");
        yield return question == "title" ? live with { Wanted = "≤ 5 MB", IsMet = ours.Live <= 5e6 } : live;
    }
}
