using System.Text;
using CorpusGen.Emit.Members;

namespace CorpusGen.Emit;

/// <summary>A few of the named properties of a set.</summary>
internal static class MemberSource
{
    /// <summary>Writes them.</summary>
    /// <param name="shard">The properties.</param>
    /// <param name="settings">How sources are written.</param>
    /// <returns>The source.</returns>
    public static GeneratedSource Write(MemberShard shard, EmissionSettings settings)
    {
        var type = settings.Names.Qualified(shard.Item);
        var source = new StringBuilder();
        source.Append("static partial class ").Append(settings.Names.DeclaredCorpus(shard.Corpus)).Append("\n{\n");
        source.Append("    partial class ").Append(shard.Item).Append("Set\n    {\n");
        for (var i = 0; i < shard.Members.Count; i++)
        {
            var member = shard.Members[i];
            if (i > 0) source.Append('\n');
            source.Append("        /// <summary>").Append(DocComment.Of(member.Comment)).Append("</summary>\n");
            source.Append("        public ").Append(type).Append(' ').Append(member.Name).Append(" => this[").Append(member.Key).Append("];\n");
        }

        source.Append("    }\n}\n");
        return new GeneratedSource(HintName.Part(shard.Corpus, $"{shard.Item}s.{HintName.Number(shard.Number)}"), SourceFile.Wrap(settings, source.ToString()));
    }
}
