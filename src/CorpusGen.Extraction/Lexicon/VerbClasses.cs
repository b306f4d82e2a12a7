using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>The kinds of report a verb can make: the tags of reporting-verbs.txt.</summary>
[Flags]
internal enum VerbClasses : byte
{
    /// <summary>It reports nothing.</summary>
    None = 0,

    /// <summary>say, add.</summary>
    Say = 1,

    /// <summary>tell, warn.</summary>
    Tell = 2,

    /// <summary>write, post.</summary>
    Write = 4,

    /// <summary>praise, blast.</summary>
    Evaluate = 8,

    /// <summary>believe, hope.</summary>
    Think = 16,

    /// <summary>Verbs that report now and then: reveal.</summary>
    Weak = 32,

    /// <summary>Reports words by itself.</summary>
    Saying = Say | Tell | Write,
}
