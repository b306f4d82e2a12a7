using System;

namespace CorpusGen.Diagnostics;

/// <summary>An exception of ours as a diagnostic.</summary>
internal static class Fault
{
    /// <summary>A diagnostic of the project as a whole.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>CORP099 without a place.</returns>
    public static DiagnosticModel Report(Exception exception) => new(Descriptors.InternalFault.Id, null, [Describe(exception)]);

    /// <summary>Says what went wrong and where, without a path of any machine.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>Its type, message and the method that threw it.</returns>
    public static string Describe(Exception exception)
    {
        var method = exception.TargetSite is { } site ? " in " + site.DeclaringType?.Name + "." + site.Name : string.Empty;
        return exception.GetType().Name + method + ": " + exception.Message.Replace('\r', ' ').Replace('\n', ' ');
    }
}
