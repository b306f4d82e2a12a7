using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;

namespace CorpusGen.Snapshots;

/// <summary>How a snapshot's file is called: <c>Type.Method_parameter=value</c>, then <c>#Target</c> where there are several.</summary>
public static class SnapshotName
{
    // The union over the operating systems, so that a file written on one can be checked out on another.
    private static readonly HashSet<char> Invalid = [.. Path.GetInvalidFileNameChars(), '"', '<', '>', '|', ':', '*', '?', '\\', '/'];

    /// <summary>The part that all snapshots of one test case share.</summary>
    /// <param name="method">The test.</param>
    /// <param name="arguments">The arguments told to the engine: the first ones of the test's parameters, in their order.</param>
    /// <returns>The name without target and extension.</returns>
    public static string Of(MethodInfo method, IReadOnlyList<object?> arguments)
    {
        var parameters = method.GetParameters();
        if (arguments.Count > parameters.Length)
        {
            throw new ArgumentException($"{method.Name} has {parameters.Length} parameters, not {arguments.Count}.", nameof(arguments));
        }

        var name = new StringBuilder($"{method.ReflectedType!.Name}.{method.Name}");
        foreach (var (argument, parameter) in arguments.Zip(parameters))
        {
            name.Append(CultureInfo.InvariantCulture, $"_{parameter.Name}={Clean(Print(argument))}");
        }

        return name.ToString();
    }

    /// <summary>A text as a part of a file name.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, with a hyphen for what no file name may hold.</returns>
    public static string Clean(string text) => string.Concat(text.Select(c => Invalid.Contains(c) ? '-' : c));

    private static string Print(object? argument) =>
        argument is null ? "null" : Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "null";
}
