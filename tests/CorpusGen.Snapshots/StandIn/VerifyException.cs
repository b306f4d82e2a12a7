using System;

namespace VerifyTests;

/// <summary>A snapshot is new, differs, or nothing produced it.</summary>
/// <param name="message">The files concerned and what they hold.</param>
public sealed class VerifyException(string message) : Exception(message);
