using System;
using System.Collections.Generic;
using System.Linq;
using QuoteDesk.Questions;

namespace QuoteDesk;

/// <summary>All questions, in the order in which they are listed.</summary>
internal static class QuestionList
{
    public static IReadOnlyList<Question> All { get; } =
    [
        new("speakers", "Who speaks most?", WhoSpeaksMost.Answer),
        new("sherman", "What does Wendy Sherman say, article by article?", WhatShermanSays.Answer),
        new("kinds", "How many quotes has each article, and of which kind?", QuotesByKind.Answer),
        new("saying", "How does the most repeated saying read in each article?", OneSaying.Answer),
        new("altered", "Which articles alter quotations, and how many?", AlteredQuotes.Answer),
        new("contested", "Which sayings are given to different speakers?", ContestedSayings.Answer),
        new("everywhere", "Who speaks in every article?", SpeakersEverywhere.Answer),
        new("pronouns", "Which quotes name their speaker by a pronoun alone?", PronounQuotes.Answer),
        new("tweets", "Which posts are embedded, and whose are they?", EmbeddedTweets.Answer),
        new("roles", "Under which roles does each speaker appear?", RolesOfSpeakers.Answer),
        new("families", "Which articles tell one story from one text?", ArticleFamilies.Answer),
        new("open", "Which quotes are left without a speaker, and who comes nearest?", OpenQuotes.Answer),
    ];

    /// <summary>The question of a name, or null.</summary>
    public static Question? Find(string name) => All.FirstOrDefault(question => question.Name == name);

    /// <summary>The name that takes the fewest keystrokes to reach from another.</summary>
    public static string Nearest(string name) => All.MinBy(question => Distance(name.ToLowerInvariant(), question.Name))!.Name;

    // Levenshtein's distance, one row at a time.
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replace = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
