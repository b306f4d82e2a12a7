using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk;

/// <summary>How to use the desk.</summary>
internal static class Usage
{
    public static void Show(IAnsiConsole console)
    {
        console.WriteLine(
            """
            QuoteDesk answers questions about the articles in seeds/ with LINQ.

              dotnet run --project samples/QuoteDesk              the corpus on one screen
              dotnet run --project samples/QuoteDesk -- --list    the questions
              dotnet run --project samples/QuoteDesk -- NAME      the answer to one

            Questions:
            """);
        ShowQuestions(console);
    }

    public static void ShowQuestions(IAnsiConsole console)
    {
        foreach (var question in QuestionList.All) console.WriteLine($"  {question.Name,-12}{question.Words}");
    }
}
