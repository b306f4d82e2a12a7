namespace CorpusGen.Tool;

/// <summary>An argument that looks like an option and is none; the command that has options says what may have been meant.</summary>
/// <param name="option">The argument as written.</param>
internal sealed class UnknownOptionException(string option) : UnusableInputException("unknown option " + option)
{
    /// <summary>The argument as written.</summary>
    public string Option { get; } = option;
}
