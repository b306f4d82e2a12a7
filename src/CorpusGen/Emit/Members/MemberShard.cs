using System.Collections.Generic;
using System.Linq;
using CorpusGen.Emit.Tables;
using CorpusGen.Extraction.Model;

namespace CorpusGen.Emit.Members;

/// <summary>A few of the named properties of a set.</summary>
/// <param name="Corpus">The name of the corpus class.</param>
/// <param name="Item">What the set holds: Article or Speaker.</param>
/// <param name="Number">The number of the shard.</param>
/// <param name="Members">The properties, in the order of the set.</param>
internal sealed record MemberShard(string Corpus, string Item, int Number, EquatableArray<SetMember> Members)
{
    /// <summary>Spreads the properties of a corpus' sets.</summary>
    /// <param name="members">The properties.</param>
    /// <returns>The shards that have any.</returns>
    public static IEnumerable<MemberShard> Split(CorpusMembers members) =>
        Split(members.Corpus, "Article", members.Articles).Concat(Split(members.Corpus, "Speaker", members.Speakers));

    private static IEnumerable<MemberShard> Split(string corpus, string item, EquatableArray<SetMember> members) =>
        Sharding.Split(members.Count, Sharding.Rows, m => members[m].Id)
            .Select((positions, number) => new MemberShard(corpus, item, number, positions.Select(p => members[p]).ToEquatableArray()))
            .Where(shard => !shard.Members.IsEmpty);
}
