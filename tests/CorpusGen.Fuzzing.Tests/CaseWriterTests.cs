using System;
using System.Linq;
using CorpusGen.Fuzzing.Cases;
using Xunit;

namespace CorpusGen.Fuzzing.Tests;

public class CaseWriterTests
{
    [Fact]
    public void Writes_the_same_case_for_the_same_seed_and_number()
    {
        var (one, same) = (CaseWriter.Write(7, 1234), CaseWriter.Write(7, 1234));

        Assert.Equal(one.Texts, same.Texts);
    }

    [Fact]
    public void Writes_other_cases_for_another_seed_or_number()
    {
        var cases = new[] { CaseWriter.Write(7, 1234), CaseWriter.Write(7, 1235), CaseWriter.Write(8, 1234) };

        Assert.Equal(3, cases.Select(fuzzCase => string.Join('|', fuzzCase.Texts)).Distinct().Count());
    }

    [Fact]
    public void Writes_one_to_four_documents()
    {
        var counts = Enumerable.Range(0, 200).Select(number => CaseWriter.Write(7, number).Texts.Count(text => !text.IsCorrections)).Distinct().Order();

        Assert.Equal([1, 2, 3, 4], counts);
    }

    [Fact]
    public void Writes_front_matter_and_corrections_now_and_then()
    {
        var texts = Enumerable.Range(0, 200).SelectMany(number => CaseWriter.Write(7, number).Texts).ToList();

        Assert.Contains(texts, text => text.IsCorrections && text.Text.Contains("- speaker: ", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Text.StartsWith("---\n", StringComparison.Ordinal));
    }
}
