// The same facts in a SQLite database, which `create` makes from the JSON file.
using System.IO;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

using var connection = new SqliteConnection($"Data Source={args[1]}");
if (args[0] == "create") return Create(args[2]);
return Clock.Answer(
    args[0],
    () => Ask("SELECT title FROM article WHERE number = 0"),
    () => Ask("SELECT text FROM article WHERE number = (SELECT COUNT(*) FROM article) / 2"),
    Scan);

string Ask(string question)
{
    connection.Open();
    using var command = connection.CreateCommand();
    command.CommandText = question;
    return (string)command.ExecuteScalar()!;
}

int Scan(string word)
{
    connection.Open();
    using var command = connection.CreateCommand();
    command.CommandText = "SELECT CAST(text AS BLOB) FROM article";
    using var reader = command.ExecuteReader();
    var utf8 = Encoding.UTF8.GetBytes(word);
    var count = 0;
    while (reader.Read()) count += Clock.Count(reader.GetFieldValue<byte[]>(0), utf8);
    return count;
}

int Create(string json)
{
    connection.Open();
    using var transaction = connection.BeginTransaction();
    using var command = connection.CreateCommand();
    command.CommandText = "CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT UNIQUE, title TEXT, text TEXT)";
    command.ExecuteNonQuery();
    command.CommandText = "INSERT INTO article VALUES ($number, $id, $title, $text)";
    var number = 0;
    using var document = JsonDocument.Parse(File.ReadAllBytes(json));
    foreach (var article in document.RootElement.EnumerateArray())
    {
        command.Parameters.Clear();
        command.Parameters.AddWithValue("$number", number++);
        command.Parameters.AddWithValue("$id", article.GetProperty("Id").GetString());
        command.Parameters.AddWithValue("$title", article.GetProperty("Title").GetString());
        command.Parameters.AddWithValue("$text", article.GetProperty("Text").GetString());
        command.ExecuteNonQuery();
    }

    transaction.Commit();
    return 0;
}
