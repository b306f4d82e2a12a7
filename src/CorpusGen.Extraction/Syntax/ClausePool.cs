using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>The clauses of a sentence; the next sentence uses them again.</summary>
internal sealed class ClausePool
{
    private readonly Pool<Clause> _clauses = new();

    /// <summary>A new clause.</summary>
    public Clause Open(ClauseKind kind, Clause? parent, int governor = -1, int subject = -1)
    {
        var clause = _clauses.Take().Restart(kind, parent, governor);
        clause.Subject = subject;
        return clause;
    }

    /// <summary>Takes all clauses back.</summary>
    public void Restart() => _clauses.Restart();
}
