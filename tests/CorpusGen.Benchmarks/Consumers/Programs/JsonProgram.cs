// The same facts in a JSON file, with the fastest serialiser of the framework.
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;

return Clock.Answer(
    args[0],
    () => Stored.Read(args[1])[0].Title,
    () => Stored.Read(args[1])[Stored.Articles.Count / 2].Text,
    word =>
    {
        var count = 0;
        foreach (var article in Stored.Read(args[1])) count += Clock.Count(article.Text, word);
        return count;
    });

internal static class Stored
{
    public static List<StoredArticle> Articles = [];

    public static List<StoredArticle> Read(string path)
    {
        using var file = File.OpenRead(path);
        return Articles = JsonSerializer.Deserialize(file, StoredContext.Default.ListStoredArticle)!;
    }
}

internal sealed record StoredArticle(string Id, string Title, string Text, List<StoredQuote> Quotes);

internal sealed record StoredQuote(string Id, string Text, string? Speaker);

[JsonSerializable(typeof(List<StoredArticle>))]
internal sealed partial class StoredContext : JsonSerializerContext;
