using System.Collections.Generic;
using System.Linq;
using CorpusGen.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Tests.Hostile;

/// <summary>What generated code is made of: the kinds of its nodes and tokens in their order, comments included, without a word of it.</summary>
internal static class SourceShape
{
    public static IReadOnlyList<string> Of(TestRun run) =>
        [.. run.Sources.OrderBy(source => source.HintName, System.StringComparer.Ordinal).SelectMany(source => Of(source.HintName, source.SyntaxTree))];

    private static IEnumerable<string> Of(string hintName, SyntaxTree tree)
    {
        yield return hintName;
        foreach (var item in tree.GetRoot().DescendantNodesAndTokens(IsOpen, descendIntoTrivia: true)) yield return KindOf(item);
        foreach (var trivia in tree.GetRoot().DescendantTrivia()) if (!IsLayout(trivia)) yield return trivia.Kind().ToString();
    }

    private static string KindOf(SyntaxNodeOrToken item) =>
        item.AsNode() is { } node && IsSumOfLiterals(node) ? nameof(SyntaxKind.StringLiteralExpression) : item.Kind().ToString();

    // The words of a comment are one text whatever entities they are written with, and literals that are added up are one
    // literal: how many lines a text has is a fact of the text.
    private static bool IsOpen(SyntaxNode node) => node is not XmlTextSyntax && !IsSumOfLiterals(node);

    private static bool IsSumOfLiterals(SyntaxNode node) =>
        node.IsKind(SyntaxKind.AddExpression) && node.DescendantTokens().All(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.PlusToken);

    private static bool IsLayout(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia;
}
