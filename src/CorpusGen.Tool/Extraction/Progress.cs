using System;
using System.Globalization;
using System.Threading;

namespace CorpusGen.Tool.Extraction;

/// <summary>A line on standard error for those who wait: on a terminal alone, and only after a second.</summary>
internal sealed class Progress : IDisposable
{
    private readonly ToolConsole _console;
    private readonly int _total;
    private readonly Timer? _timer;
    private readonly object _lock = new();
    private int _done;
    private int _width;
    private bool _ended;

    /// <summary>Begins to count.</summary>
    /// <param name="console">Whose standard error to write to.</param>
    /// <param name="total">How many documents there are.</param>
    public Progress(ToolConsole console, int total)
    {
        _console = console;
        _total = total;
        if (console.ErrorIsTerminal) _timer = new Timer(_ => Show(), null, TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(200));
    }

    /// <summary>One more document is done.</summary>
    public void Advance() => Interlocked.Increment(ref _done);

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        if (_timer is null) return;
        _timer.Dispose();
        lock (_lock)
        {
            if (!_ended && _width > 0) _console.Error.Write("\r" + new string(' ', _width) + "\r");
            _ended = true;
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            // A tick may come late, after the end.
            if (_ended) return;
            var line = string.Create(CultureInfo.InvariantCulture, $"{Volatile.Read(ref _done):N0} of {_total:N0} documents");
            _width = line.Length;
            _console.Error.Write("\r" + line);
        }
    }
}
