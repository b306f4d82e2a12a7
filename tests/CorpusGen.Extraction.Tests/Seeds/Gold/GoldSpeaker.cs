using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>A person or body the seeds speak of.</summary>
internal sealed record GoldSpeaker(string Canonical, string Kind, IReadOnlyList<string> TitleVariants, string? Gender);
