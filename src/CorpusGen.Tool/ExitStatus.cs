namespace CorpusGen.Tool;

/// <summary>What the process ends with.</summary>
internal static class ExitStatus
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and there are diagnostics of severity error.</summary>
    public const int DoneWithErrors = 1;

    /// <summary>Checked, and there are diagnostics of the severity that the user wants to fail on.</summary>
    public const int Failed = 1;

    /// <summary>Unusable arguments or input: nothing was done.</summary>
    public const int Unusable = 2;
}
