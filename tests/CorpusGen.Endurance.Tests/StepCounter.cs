using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Endurance.Tests;

/// <summary>Puts a counter into each round of a loop and each call of a method.</summary>
/// <remarks>What the framework does is not counted. Its copying shows in the bytes allocated; its searching is linear each time.</remarks>
internal sealed class StepCounter : CSharpSyntaxRewriter
{
    /// <summary>The counter, to be compiled with the sources.</summary>
    public const string Source = "internal static class Steps { [System.ThreadStatic] public static long Count; }";

    private static readonly StatementSyntax Step = SyntaxFactory.ParseStatement("global::Steps.Count++;");

    /// <inheritdoc/>
    public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
    {
        var loop = (ForStatementSyntax)base.VisitForStatement(node)!;
        return loop.WithStatement(Counted(loop.Statement));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node)
    {
        var loop = (ForEachStatementSyntax)base.VisitForEachStatement(node)!;
        return loop.WithStatement(Counted(loop.Statement));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        var loop = (ForEachVariableStatementSyntax)base.VisitForEachVariableStatement(node)!;
        return loop.WithStatement(Counted(loop.Statement));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        var loop = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return loop.WithStatement(Counted(loop.Statement));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node)
    {
        var loop = (DoStatementSyntax)base.VisitDoStatement(node)!;
        return loop.WithStatement(Counted(loop.Statement));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var method = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        if (method.Body is { } body) return method.WithBody(Counted(body));
        return method.ExpressionBody is not { } arrow ? method : method
            .WithBody(Block(arrow.Expression, method.ReturnType))
            .WithExpressionBody(null)
            .WithSemicolonToken(default);
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var function = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        if (function.Body is { } body) return function.WithBody(Counted(body));
        return function
            .WithBody(Block(function.ExpressionBody!.Expression, function.ReturnType))
            .WithExpressionBody(null)
            .WithSemicolonToken(default);
    }

    private static BlockSyntax Counted(StatementSyntax statement) =>
        statement is BlockSyntax block
            ? block.WithStatements(block.Statements.Insert(0, Step))
            : SyntaxFactory.Block(Step, statement);

    private static BlockSyntax Block(ExpressionSyntax expression, TypeSyntax result)
    {
        var spaced = expression.WithLeadingTrivia(SyntaxFactory.Space);
        StatementSyntax statement = expression switch
        {
            ThrowExpressionSyntax fault => SyntaxFactory.ThrowStatement(fault.Expression),
            _ when result is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } => SyntaxFactory.ExpressionStatement(expression),
            _ => SyntaxFactory.ReturnStatement(spaced),
        };
        return SyntaxFactory.Block(Step, statement);
    }
}
