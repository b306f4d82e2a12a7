using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace VerifyTests;

/// <summary>A verification that can still be told more; it runs when awaited or returned as a task.</summary>
public sealed class SettingsTask
{
    private readonly VerifySettings _settings;
    private readonly Lazy<Task> _task;

    internal SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> verify)
    {
        _settings = settings ?? new VerifySettings();
        _task = new Lazy<Task>(() => verify(_settings));
    }

    /// <inheritdoc cref="VerifySettings.UseParameters"/>
    /// <returns>This.</returns>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _settings.UseParameters(parameters);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.UseDirectory"/>
    /// <returns>This.</returns>
    public SettingsTask UseDirectory(string directory)
    {
        _settings.UseDirectory(directory);
        return this;
    }

    /// <summary>Runs the verification.</summary>
    /// <returns>Its task; failed with a <see cref="VerifyException"/> where a snapshot differs.</returns>
    public Task ToTask() => _task.Value;

    /// <summary>Runs the verification.</summary>
    /// <returns>What <c>await</c> needs.</returns>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Runs the verification.</summary>
    /// <param name="task">The verification.</param>
    public static implicit operator Task(SettingsTask task) => task.ToTask();
}
