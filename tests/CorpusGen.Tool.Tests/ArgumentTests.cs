using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class ArgumentTests : System.IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("extract")]
    [InlineData("extract", "--nonsense")]
    [InlineData("extract", "a.txt", "--nonsense", "3")]
    [InlineData("extract", "a.txt", "--format", "xml")]
    [InlineData("extract", "a.txt", "--input-format", "pdf")]
    [InlineData("extract", "a.txt", "--jobs", "0")]
    [InlineData("extract", "a.txt", "--jobs", "many")]
    [InlineData("extract", "missing.txt")]
    [InlineData("extract", "empty")]
    [InlineData("extract", "a.txt", "-o", "missing/out.json")]
    [InlineData("extract", "a.txt", "-o", "empty")]
    [InlineData("extract", "a.txt", "-o", "a.txt")]
    [InlineData("extarct", "a.txt")]
    [InlineData]
    public void Refuses_what_it_cannot_use_in_one_line_with_status_2(params string[] arguments)
    {
        System.IO.Directory.CreateDirectory(_tool.Place("empty"));

        _tool.With("a.txt", "“We stay,” said Mara Lind.").Run(arguments);

        Assert.Equal(2, _tool.Status);
        Assert.Empty(_tool.Output);
        Assert.Matches(@"\Acorpusgen: [^\n]+\n\z", _tool.Error);
    }

    [Theory]
    [InlineData("unknown option --nonsense; see corpusgen extract --help", "extract", "--nonsense")]
    [InlineData("unknown option --frmat; did you mean --format? see corpusgen extract --help", "extract", "a.txt", "--frmat", "csv")]
    [InlineData("unknown option --severty; did you mean --severity? see corpusgen check --help", "check", "a.txt", "--severty", "CORP003=error")]
    [InlineData("unknown option --al; did you mean --all? see corpusgen explain --help", "explain", "--al")]
    [InlineData("unknown command extarct; did you mean extract? see corpusgen --help", "extarct", "a.txt")]
    [InlineData("unknown command a.txt; see corpusgen --help", "a.txt")]
    [InlineData("unknown option --nonsense; see corpusgen --help", "--nonsense")]
    [InlineData("name a command: extract, explain, check, correct, schema; see corpusgen --help")]
    [InlineData("--jobs takes a number from 1, not '0'; see corpusgen extract --help", "extract", "a.txt", "--jobs", "0")]
    [InlineData("there is no file or folder missing.txt; check the path", "extract", "missing.txt")]
    [InlineData("the folder of missing/out.csv does not exist; create it first", "extract", "a.txt", "-o", "missing/out.csv")]
    public void Says_what_to_do(string remedy, params string[] arguments) =>
        Assert.Equal($"corpusgen: {remedy}\n", _tool.With("a.txt", "“We stay,” said Mara Lind.").Run(arguments).Error);

    [Fact]
    public void Takes_a_name_with_an_at_sign_for_a_file()
    {
        _tool.With("@a.txt", "@a.txt\n\n“We stay,” said Mara Lind.").Run("extract", "@a.txt", "--format", "csv");

        Assert.Equal((0, ""), (_tool.Status, _tool.Error));
        Assert.Contains("mara-lind", _tool.Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_an_input_that_is_named_as_output()
    {
        _tool.With("a.txt", "“We stay,” said Mara Lind.").Run("extract", "a.txt", "-o", "./a.txt");

        Assert.Equal("“We stay,” said Mara Lind.", System.IO.File.ReadAllText(_tool.Place("a.txt")));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("extract", "--help")]
    public void Shows_examples_in_the_help(params string[] arguments)
    {
        _tool.Run(arguments);

        Assert.Equal(0, _tool.Status);
        Assert.Contains("corpusgen extract articles --format json", _tool.Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_its_version() => Assert.Matches(@"\A\d+\.\d+\.\d+[^ ]*\n\z", _tool.Run("--version").Output);

    [Fact]
    public void Completes_options() => Assert.Contains("--format", _tool.Run("[suggest:20]", "corpusgen extract --f").Output, System.StringComparison.Ordinal);
}
