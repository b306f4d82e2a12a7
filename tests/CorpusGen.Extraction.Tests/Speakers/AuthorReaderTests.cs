using CorpusGen.Extraction.Model;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public class AuthorReaderTests
{
    [Theory]
    [InlineData("“We stay,” I said. Mara Lind is a retired teacher.", "Mara Lind")]
    [InlineData("“We stay,” I said. It rained. Mara Lind is senior editor of the Oxby Herald.", "Mara Lind")]
    public void Takes_who_is_introduced_at_the_end_for_the_one_who_writes(string text, string name) =>
        Assert.Equal(name, Analysis.Of(text).Speaker());

    [Theory]
    [InlineData("“We stay,” I said. Mara Lind is late.")]
    [InlineData("Mara Lind came. Mara Lind ate. “We stay,” I said. Mara Lind is a retired teacher.")]
    [InlineData("“We stay,” I said. Mara Lind was praised as a teacher.")]
    [InlineData("“We stay,” I said. Lind is a retired teacher.")]
    [InlineData("“We stay,” I said. The ferry is a retired teacher’s.")]
    [InlineData("“We stay,” I said. Mara Lind saw a retired teacher.")]
    [InlineData("“We stay,” I said. Yesterday Mara Lind is a retired teacher.")]
    [InlineData("“We stay,” I said. Mara Lind is a retired teacher. It rained. It rained. It rained. It rained.")]
    [InlineData("“We stay,” I said. Mara Lind left.")]
    public void Leaves_open_who_writes_where_nobody_is_introduced(string text) => Assert.Null(Analysis.Of(text).Speaker());

    [Theory]
    [InlineData("By Mara Lind", "Mara Lind")]
    [InlineData("By Mara Lind and Tom Hale", null)]
    [InlineData("By Mara Lind & Tom Hale", null)]
    public void Takes_the_one_name_of_the_byline(string byline, string? name)
    {
        var facts = DocumentExtractor.Extract(new DocumentText("a.txt", $"The Day the Harbour Closed\n\n{byline}\n\n“We stay,” I said when they came. Nobody heard it.\n"));

        Assert.Equal(name, facts.Quotes[0].Speaker is { } speaker ? facts.Speakers[speaker].Name : null);
    }
}
