private sealed partial class Tables : {{CorpusReader}}
{
    internal static readonly Tables Instance = new Tables();

    private Tables()
        : base({{Name}}, articles: {{Articles}}, quotes: {{Quotes}}, sources: {{Sources}}, speakers: {{Speakers}}, shards: {{Shards}})
    {
    }

    private protected override {{Data}} ReadDocuments(int chunk) => DocumentLiterals(chunk);

    private protected override {{Data}} ReadSpeakers(int chunk) => SpeakerLiterals(chunk);

    private protected override {{Data}} ReadUtterances(int chunk) => UtteranceLiterals(chunk);

    private protected override {{Data}} ReadFamilies(int chunk) => FamilyLiterals(chunk);

    private protected override {{Data}} ReadFacts(int shard, int chunk) => shard switch
    {
{{FactShards}}
        _ => {{Empty}},
    };

{{Store}}

{{Literals}}}
