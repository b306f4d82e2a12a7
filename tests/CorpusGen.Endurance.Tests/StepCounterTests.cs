using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Endurance.Tests;

public class StepCounterTests
{
    [Theory]
    [InlineData("for (;;) Go();")]
    [InlineData("foreach (var a in b) { Go(); }")]
    [InlineData("foreach (var (a, b) in c) Go();")]
    [InlineData("while (true) Go();")]
    [InlineData("do { Go(); } while (true);")]
    [InlineData("void Inner() { }")]
    [InlineData("void Inner() => Go();")]
    [InlineData("int Inner() => throw new Exception();")]
    public void Counts_each_round_and_each_call(string statement)
    {
        var tree = CSharpSyntaxTree.ParseText($"class Engine {{ void Run() {{ {statement} }} }}");

        var counted = CSharpSyntaxTree.ParseText(new StepCounter().Visit(tree.GetRoot()).ToFullString());

        Assert.Empty(counted.GetDiagnostics());
        Assert.Equal(2, counted.ToString().Split("Steps.Count++").Length - 1);
    }
}
