using CorpusGen.Synthetic.Grammar;

namespace CorpusGen.Synthetic.People;

/// <summary>Everybody who may be asked; each has a number, and no two have one name.</summary>
internal static class Population
{
    /// <summary>How many people there are.</summary>
    public const int Size = 8000;

    /// <summary>How many of them are in the news all the time.</summary>
    public const int Prominent = 400;

    private static readonly string[] Women = WordFile.Read("given-names-of-women.txt");
    private static readonly string[] Men = WordFile.Read("given-names-of-men.txt");
    private static readonly string[] Heads = WordFile.Read("surname-heads.txt");
    private static readonly string[] Tails = WordFile.Read("surname-tails.txt");
    private static readonly string[] Roles = WordFile.Read("roles.txt");

    /// <summary>The person of a number.</summary>
    public static Person Person(ulong seed, int number)
    {
        var dice = new Dice(~seed, (ulong)number);
        var role = dice.Pick(Roles).Split('|');
        var isWoman = role[1].Contains("woman") || role[1].Contains("mother") || (dice.Chance(50) && !role[1].Contains("man"));
        var (given, surname) = Name(number, isWoman ? Women : Men);
        return new Person(given, surname, role[0], Fill(role[1], dice), role[2], isWoman ? "she" : "he");
    }

    // A step without a common factor with the number of pairs meets every pair once before it meets one again.
    private static (string Given, string Surname) Name(int number, string[] given)
    {
        var pairs = given.Length * Heads.Length * Tails.Length;
        var pair = (int)((long)number * 70001 % pairs);
        return (given[pair % given.Length], Heads[pair / given.Length % Heads.Length] + Tails[pair / given.Length / Heads.Length]);
    }

    // A role is a rule of one way, which the person's own dice unfold.
    private static string Fill(string role, Dice dice)
    {
        for (var open = role.IndexOf('<'); open >= 0; open = role.IndexOf('<'))
        {
            var close = role.IndexOf('>');
            role = role[..open] + NewsGrammar.Instance.Unfold(role[(open + 1)..close], dice, new Facts()) + role[(close + 1)..];
        }

        return role;
    }
}
