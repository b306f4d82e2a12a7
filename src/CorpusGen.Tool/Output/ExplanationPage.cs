using CorpusGen.Extraction.Model;
using CorpusGen.Extraction.Text;
using Spectre.Console;

namespace CorpusGen.Tool.Output;

/// <summary>The lines of an explanation: what they look like and how they name places.</summary>
internal sealed class ExplanationPage(IAnsiConsole console, DocumentText document)
{
    private const int LabelWidth = 12;

    private static readonly Style Faint = new(Color.Grey);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>Writes where a quotation is and what it was taken for.</summary>
    /// <param name="offset">Where it begins.</param>
    /// <param name="kind">What it was taken for.</param>
    /// <param name="id">The quote's id, or null.</param>
    public void Heading(int offset, string kind, string? id)
    {
        Write($"{VisibleText.Of(document.Path)}:{Place(offset)}", Strong);
        Write($"  {kind}", null);
        if (id is not null) Write($"  {id}", Faint);
        console.WriteLine();
    }

    /// <summary>Writes the words of a quotation.</summary>
    /// <param name="words">The words.</param>
    public void Quoted(string words)
    {
        WriteBeside("  ", $"“{Words.OneLine(words)}”", null);
        console.WriteLine();
    }

    /// <summary>Writes a label and what it is of.</summary>
    /// <param name="label">The label.</param>
    /// <param name="value">What it is of.</param>
    public void Field(string label, string value) => WriteBeside("  " + label.PadRight(LabelWidth), value, null);

    /// <summary>Writes the speaker who was decided for, and what decided.</summary>
    /// <param name="value">The name and the reason.</param>
    public void Speaker(string value) => WriteBeside("  " + "speaker".PadRight(LabelWidth), value, new Style(Color.Green));

    /// <summary>Writes a label above a list.</summary>
    /// <param name="label">The label.</param>
    public void Label(string label) => WriteBeside("  " + label, "", null);

    /// <summary>Writes an entry of a list.</summary>
    /// <param name="number">What is counted or weighed.</param>
    /// <param name="value">What it is of.</param>
    public void Entry(string number, string value) => WriteBeside(number.PadLeft(LabelWidth) + "  ", value, null);

    /// <summary>Writes a detail of an entry.</summary>
    /// <param name="number">What it weighs, or empty.</param>
    /// <param name="value">The detail.</param>
    public void Detail(string number, string value) =>
        WriteBeside(new string(' ', LabelWidth + 2) + (number.Length > 0 ? number.PadLeft(6) + "  " : ""), value, Faint);

    /// <summary>Words and where they stand.</summary>
    /// <param name="span">The words.</param>
    /// <returns>The words in marks, line and column.</returns>
    public string At(Span span) => $"“{Words.OneLine(span.In(document.Text))}” {Place(span.Start)}";

    /// <summary>The line and column of an offset.</summary>
    /// <param name="offset">The offset.</param>
    /// <returns>LINE:COLUMN.</returns>
    public string Place(int offset)
    {
        var (line, column) = document.GetPosition(offset);
        return $"{line}:{column}";
    }

    /// <summary>Writes a margin and words beside it, on as many lines as they take.</summary>
    private void WriteBeside(string margin, string value, Style? style)
    {
        foreach (var line in Words.Wrap(value, console.Profile.Width - margin.Length - 1))
        {
            Write(margin, Faint);
            Write(line, style);
            console.WriteLine();
            margin = new string(' ', margin.Length);
        }
    }

    private void Write(string words, Style? style) => console.Write(new Text(words, style));
}
