using System;

namespace CorpusGen.Tool;

/// <summary>Arguments or input the tool can do nothing with; the message is the one line the user sees.</summary>
internal class UnusableInputException(string message) : Exception(message);
