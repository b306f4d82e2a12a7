using System.CommandLine;
using System.Globalization;

namespace CorpusGen.Benchmarks.Commands;

/// <summary>Options that count something.</summary>
internal static class Positive
{
    /// <summary>A number of at least one.</summary>
    public static Option<int> Number(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual, HelpName = "N" };
        option.Validators.Add(result =>
        {
            // What is no number at all is complained of elsewhere.
            if (result.Tokens.Count == 0 || !int.TryParse(result.Tokens[^1].Value, CultureInfo.InvariantCulture, out var number)) return;
            if (number < 1) result.AddError($"{name} must be at least 1.");
        });
        return option;
    }
}
