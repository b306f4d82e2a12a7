using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Quotes.Evidence;

namespace CorpusGen.Measure;

/// <summary>Measures the engine on an annotated corpus and writes the tables it decides by.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var corpus = new Argument<FileInfo>("corpus") { Description = "JSON Lines: id, text, attributions (content, source) in code points." };
        var test = new Option<FileInfo?>("--test") { Description = "A corpus the weights are only tried on." };
        var write = new Option<DirectoryInfo?>("--write") { Description = "The folder of the engine's lexicon; without it nothing is written." };
        var rounds = new Option<int>("--rounds") { Description = "How often to fit anew: a decision is evidence for the next quotation.", DefaultValueFactory = _ => 3 };
        var prior = new Option<double>("--prior") { Description = "The strength of the Gaussian prior.", DefaultValueFactory = _ => 0.002 };
        var folds = new Option<int>("--folds") { Description = "Into how many parts the corpus is cut for cross-validation.", DefaultValueFactory = _ => 5 };
        var command = new RootCommand("Measures the engine on an annotated corpus and writes the tables it decides by.") { corpus, test, write, rounds, prior, folds };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(corpus),
            parsed.GetValue(test),
            parsed.GetValue(write),
            parsed.GetValue(rounds),
            parsed.GetValue(prior),
            parsed.GetValue(folds)));
        return command.Parse(args).Invoke();
    }

    private static int Run(FileInfo corpus, FileInfo? test, DirectoryInfo? write, int rounds, double prior, int folds)
    {
        var documents = AnnotatedDocument.Read(corpus.FullName).ToList();
        var weights = EvidenceWeights.Measured;
        var vocabulary = new Vocabulary();
        List<Example> examples = [];
        double[] fitted = [];
        for (var round = 0; round < Math.Max(1, rounds); round++)
        {
            vocabulary = new Vocabulary();
            examples = new ExampleReader(vocabulary, weights).Read(documents);
            fitted = MaximumEntropy.Fit(examples, vocabulary.Names.Count, prior);
            weights = new EvidenceWeights(vocabulary.Names.Zip(fitted, (name, weight) => KeyValuePair.Create(name, (int)Math.Round(weight * 1000))));
        }

        var outcomes = CrossValidation.Run(examples, vocabulary.Names.Count, prior, folds);
        Figures.Print(Console.Out, $"{corpus.Name}, {folds} folds", outcomes);
        if (test is not null) Try(test, weights);
        if (write is not null) Write(new Tables(write.FullName), vocabulary, fitted, outcomes, examples);
        return 0;
    }

    private static void Try(FileInfo test, EvidenceWeights weights)
    {
        var vocabulary = new Vocabulary();
        var examples = new ExampleReader(vocabulary, weights).Read(AnnotatedDocument.Read(test.FullName));
        var known = vocabulary.Names.ConvertAll(name => weights.Of(EvidenceKey.Of(name)) / 1000.0).ToArray();
        Figures.Print(Console.Out, test.Name, [.. examples.Select(e => Outcome.Of(e, known))]);
    }

    private static void Write(Tables tables, Vocabulary vocabulary, double[] fitted, List<Outcome> outcomes, List<Example> examples)
    {
        tables.WriteWeights(vocabulary.Names, fitted);
        tables.WriteReliability(ReliabilityCurve.Of(outcomes));
        tables.WriteRules(examples);
    }
}
