private sealed partial class Tables : {{CorpusReader}}
{
    internal static readonly Tables Instance = new Tables();

    private Tables()
        : base({{Name}}, articles: {{Articles}}, quotes: {{Quotes}}, sources: {{Sources}}, speakers: {{Speakers}},
            shards: {{Shards}}, speakerShards: {{SpeakerShards}}, sayingShards: {{SayingShards}})
    {
    }

    private protected override {{Data}} ReadDocuments(int chunk) => DocumentLiterals(chunk);

    private protected override {{Data}} ReadOrder(int chunk) => OrderLiterals(chunk);

    private protected override {{Data}} ReadFamilies(int chunk) => FamilyLiterals(chunk);

    private protected override {{Data}} ReadFacts(int shard, int chunk) => shard switch
    {
{{FactCases}}
        _ => {{Empty}},
    };

    private protected override {{Data}} ReadIndex(int shard, int chunk) => shard switch
    {
{{IndexCases}}
        _ => {{Empty}},
    };

    private protected override {{Data}} ReadSpeakers(int shard, int chunk) => shard switch
    {
{{SpeakerCases}}
        _ => {{Empty}},
    };

    private protected override {{Data}} ReadSayings(int shard, int chunk) => shard switch
    {
{{SayingCases}}
        _ => {{Empty}},
    };

{{Store}}

{{Literals}}}
