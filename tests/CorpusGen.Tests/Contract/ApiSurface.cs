using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace CorpusGen.Tests.Contract;

/// <summary>The public properties of emitted types as lines: <c>Article.Headline: string?</c>.</summary>
internal static class ApiSurface
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(double)] = "double",
        [typeof(bool)] = "bool",
    };

    public static IEnumerable<string> Of(Type type)
    {
        var nullability = new NullabilityInfoContext();
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(property => $"{type.Name}.{NameOf(property)}: {Print(nullability.Create(property))}");
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetIndexParameters() is [var parameter] ? $"this[{Keywords[parameter.ParameterType]}]" : property.Name;

    private static string Print(NullabilityInfo info)
    {
        if (Nullable.GetUnderlyingType(info.Type) is { } value) return Name(value) + "?";
        var arguments = info.GenericTypeArguments.Length == 0 ? "" : $"<{string.Join(", ", info.GenericTypeArguments.Select(Print))}>";
        return Name(info.Type) + arguments + (info.ReadState == NullabilityState.Nullable ? "?" : "");
    }

    private static string Name(Type type) => Keywords.GetValueOrDefault(type) ?? type.Name.Split('`')[0];
}
