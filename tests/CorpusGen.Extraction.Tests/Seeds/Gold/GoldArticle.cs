using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Seeds.Gold;

/// <summary>The structure of a seed. An accepted headline may be reported and need not be.</summary>
internal sealed record GoldArticle(
    GoldSpan? Headline,
    IReadOnlyList<GoldSpan> HeadlineAccepted,
    GoldSpan? Dateline,
    GoldDate? PageDate,
    IReadOnlyList<GoldContributor> Contributors,
    GoldSpan? CreditLine,
    IReadOnlyList<GoldSpan> Headings,
    IReadOnlyList<GoldSpan> Boilerplate);
