using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace CorpusGen.Measure;

/// <summary>Judges each quotation by weights fitted on other documents.</summary>
internal static class CrossValidation
{
    public static List<Outcome> Run(IReadOnlyList<Example> examples, int evidenceCount, double prior, int folds)
    {
        var documents = examples.Select(e => e.Document).Distinct().ToList();
        var foldOf = documents.Select((d, i) => (d, i)).ToDictionary(x => x.d, x => x.i % folds);
        var outcomes = new List<Outcome>[folds];
        Parallel.For(0, folds, fold =>
        {
            var weights = MaximumEntropy.Fit([.. examples.Where(e => foldOf[e.Document] != fold)], evidenceCount, prior);
            outcomes[fold] = [.. examples.Where(e => foldOf[e.Document] == fold).Select(e => Outcome.Of(e, weights))];
        });
        return [.. outcomes.SelectMany(o => o)];
    }
}
