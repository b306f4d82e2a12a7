using System;
using CorpusGen.Extraction.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class StrayWordsTests
{
    [Theory]
    [InlineData("Mara Lind", "Applauds Mara Lind", true)]
    [InlineData("Ostby Lind", "Sooner Ostby Lind", true)]
    [InlineData("Vorton Lind", "Icon Vorton Lind", true)]
    [InlineData("Mara Lind", "Ada Mara Lind", false)]
    [InlineData("Mara Lind", "T. Mara Lind", false)]
    [InlineData("van Dijk", "Sooner van Dijk", false)]
    [InlineData("Lind", "Applauds Lind", false)]
    [InlineData("Mara Lind", "Mara Lind", false)]
    public void Tells_words_before_a_full_name_from_given_names(string name, string form, bool expected) =>
        Assert.Equal(expected, StrayWords.AreBefore(name.AsSpan(), form.AsSpan()));

    [Theory]
    [InlineData("Captains want Lind", true)]
    [InlineData("Hanna van der Meer", false)]
    [InlineData("Mara Lind", false)]
    [InlineData("Lind", false)]
    public void Finds_small_words_that_are_no_part_of_a_name(string form, bool expected) =>
        Assert.Equal(expected, StrayWords.AreInside(form));
}
