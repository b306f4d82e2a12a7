using System.Linq;
using QuoteDesk.Display;
using Spectre.Console;

namespace QuoteDesk.Questions;

internal static class EmbeddedTweets
{
    public static void Answer(IAnsiConsole console)
    {
        var tweets =
            from article in Corpus.Articles
            from tweet in article.Tweets
            orderby tweet.Date, article.Id
            select (article.Title, tweet);

        var table = new DeskTable("article", "account", "date", "words");
        foreach (var (title, tweet) in tweets) table.Add(title, tweet.Handle ?? tweet.Author, tweet.Date?.ToString("yyyy-MM-dd"), tweet.Text);
        table.Show(console);
    }
}
