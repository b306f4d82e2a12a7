using System;
using QuoteDesk;
using QuoteDesk.Display;

var console = DeskConsole.Create();
switch (args)
{
    case []:
        Overview.Show(console);
        return 0;

    case ["--list" or "-l"]:
        Usage.ShowQuestions(console);
        return 0;

    case ["--help" or "-h" or "-?"]:
        Usage.Show(console);
        return 0;

    case [var name] when QuestionList.Find(name) is { } question:
        question.Show(console);
        return 0;

    case [var name] when !name.StartsWith('-'):
        Console.Error.WriteLine($"QuoteDesk: there is no question '{name}'; did you mean '{QuestionList.Nearest(name)}'? (--list names all)");
        return 2;

    default:
        Console.Error.WriteLine($"QuoteDesk: cannot make sense of '{string.Join(' ', args)}'; see --help");
        return 2;
}
