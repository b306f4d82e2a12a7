using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Quotes.Evidence;

namespace CorpusGen.Measure;

/// <summary>Measures the engine on an annotated corpus and writes the tables it decides by.</summary>
internal static class Program
{
    private static int Main(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>Runs the command; what was wrong with the input is a line, not a stack trace.</summary>
    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var corpus = new Argument<FileInfo>("corpus") { Description = "JSON Lines: id, text, attributions (content, source) in code points." };
        var test = new Option<FileInfo>("--test") { Description = "A corpus the weights are only tried on." };
        var write = new Option<DirectoryInfo>("--write") { Description = "The folder of the engine's lexicon; without it nothing is written." };
        var rounds = new Option<int>("--rounds") { Description = "How often to fit anew: a decision is evidence for the next quotation.", DefaultValueFactory = _ => 4 };
        var prior = new Option<double>("--prior") { Description = "The strength of the Gaussian prior.", DefaultValueFactory = _ => 0.002 };
        var folds = new Option<int>("--folds") { Description = "Into how many parts the corpus is cut for cross-validation.", DefaultValueFactory = _ => 5 };
        corpus.AcceptExistingOnly();
        test.AcceptExistingOnly();
        write.AcceptExistingOnly();
        rounds.Validators.Add(result => AtLeast(result, 1));
        folds.Validators.Add(result => AtLeast(result, 2));
        var command = new RootCommand("Measures the engine on an annotated corpus and writes the tables it decides by.") { corpus, test, write, rounds, prior, folds };
        command.SetAction(parsed => Guard(error, () => Measure(
            output,
            parsed.GetRequiredValue(corpus),
            parsed.GetValue(test),
            parsed.GetValue(write),
            parsed.GetValue(rounds),
            parsed.GetValue(prior),
            parsed.GetValue(folds))));
        return command.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
    }

    /// <summary>What is no number at all is complained of elsewhere.</summary>
    private static void AtLeast(OptionResult option, int least)
    {
        if (option.Tokens.Count == 0 || !int.TryParse(option.Tokens[^1].Value, CultureInfo.InvariantCulture, out var number)) return;
        if (number < least) option.AddError($"{option.Option.Name} must be at least {least}.");
    }

    private static int Guard(TextWriter error, Action action)
    {
        try
        {
            action();
            return 0;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return 1;
        }
    }

    private static void Measure(TextWriter output, FileInfo corpus, FileInfo? test, DirectoryInfo? write, int rounds, double prior, int folds)
    {
        var documents = AnnotatedDocument.Read(corpus.FullName).ToList();
        var weights = new EvidenceWeights([]);
        var vocabulary = new Vocabulary();
        List<Example> examples = [];
        double[] fitted = [];
        for (var round = 0; round < rounds; round++)
        {
            vocabulary = new Vocabulary();
            examples = new ExampleReader(vocabulary, weights).Read(documents);
            if (!examples.Exists(e => e.IsSpeech)) throw new InvalidDataException($"{corpus.Name} has no quotation with a source to measure.");
            fitted = MaximumEntropy.Fit(examples, vocabulary.Names.Count, prior);
            weights = new EvidenceWeights(vocabulary.Names.Zip(fitted, (name, weight) => KeyValuePair.Create(name, (int)Math.Round(weight * 1000))));
        }

        var outcomes = CrossValidation.Run(examples, vocabulary.Names.Count, prior, folds);
        Figures.Print(output, $"{corpus.Name}, {folds} folds", outcomes);
        Figures.PrintErrors(output, outcomes);
        if (test is not null) Try(output, test, weights);
        if (write is not null) Write(new Tables(write.FullName), vocabulary, fitted, outcomes, examples);
    }

    private static void Try(TextWriter output, FileInfo test, EvidenceWeights weights)
    {
        var vocabulary = new Vocabulary();
        var examples = new ExampleReader(vocabulary, weights).Read(AnnotatedDocument.Read(test.FullName));
        var known = vocabulary.Names.ConvertAll(name => weights.Of(EvidenceKey.Of(name)) / 1000.0).ToArray();
        Figures.Print(output, test.Name, [.. examples.Select(e => Outcome.Of(e, known))]);
    }

    private static void Write(Tables tables, Vocabulary vocabulary, double[] fitted, List<Outcome> outcomes, List<Example> examples)
    {
        tables.WriteWeights(vocabulary.Names, fitted);
        tables.WriteReliability(ReliabilityCurve.Of(outcomes));
        tables.WriteRules(examples);
    }
}
