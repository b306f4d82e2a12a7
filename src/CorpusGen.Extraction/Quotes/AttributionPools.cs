using CorpusGen.Extraction.Quotes.Evidence;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>What the attributions of a document are written into; the next document's go into the same objects.</summary>
internal sealed class AttributionPools
{
    private Proposal?[] _decided = [];
    private QuotationContext? _context;

    /// <summary>Where the quotations stand.</summary>
    public QuotationPlaces Places { get; } = new();

    /// <summary>The sources each quotation may have.</summary>
    public Attributions Named { get; } = new();

    /// <summary>What each quotation's own sentence tells.</summary>
    public Attributions Own { get; } = new();

    /// <summary>What was decided for each quotation, as far as it was; there is room for more of them.</summary>
    public Proposal?[] Decided => _decided;

    /// <summary>The candidates of the quotation that is being weighed.</summary>
    public Buffer<Candidate> Candidates { get; } = new();

    /// <summary>The quotations whose words come again.</summary>
    public RepeatedWords Repeated { get; } = new();

    /// <summary>What stands around the quotation that is being weighed.</summary>
    public QuotationContext ContextOf(Scene scene)
    {
        _context ??= new QuotationContext(scene);
        _context.Restart(scene);
        return _context;
    }

    /// <summary>Forgets the last document.</summary>
    public void Restart(Scene scene)
    {
        Named.Restart();
        Own.Restart();
        Arrays.Renew(ref _decided, scene.Quotations.Count);
        Repeated.Read(scene.Text, scene.Quotations);
    }
}
