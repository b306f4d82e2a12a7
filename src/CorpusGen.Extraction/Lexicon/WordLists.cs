namespace CorpusGen.Extraction.Lexicon;

/// <summary>The lists the engine comes with, each read when it is first asked for.</summary>
internal static class WordLists
{
    /// <summary>Ends of words with a full stop that end no sentence: mr., u.s., jan.</summary>
    public static WordList Abbreviations => field ??= WordList.Load("abbreviations.txt");

    /// <summary>Nouns for bodies that articles have named: company, group.</summary>
    public static WordList BodyKinds => field ??= WordList.Load("body-kinds.txt");

    /// <summary>Words for what comes from a country, with its name: russian, norwegian.</summary>
    public static WordList Demonyms => field ??= WordList.Load("demonyms.txt");

    /// <summary>Things that can be quoted as a source: report, lawsuit, memo.</summary>
    public static WordList DocumentNouns => field ??= WordList.Load("document-nouns.txt");

    /// <summary>Determiners, pronouns, prepositions, conjunctions, auxiliaries and the like, by kind.</summary>
    public static WordList FunctionWords => field ??= WordList.Load("function-words.txt");

    /// <summary>First names the world over.</summary>
    public static WordList GivenNames => field ??= WordList.Load("given-names.txt");

    /// <summary>Things that bear words or a name: hat, button, star.</summary>
    public static WordList InscribedNouns => field ??= WordList.Load("inscribed-nouns.txt");

    /// <summary>Words that somebody answers for: statement, email, remarks.</summary>
    public static WordList IssuedNouns => field ??= WordList.Load("issued-nouns.txt");

    /// <summary>Members of parties, faiths and peoples: Democrats, Muslims.</summary>
    public static WordList GroupNames => field ??= WordList.Load("group-names.txt");

    /// <summary>Plurals of nouns that no rule finds, with their singulars: men, criteria.</summary>
    public static WordList IrregularPlurals => field ??= WordList.Load("irregular-plurals.txt");

    /// <summary>Forms of verbs that no rule finds; <see cref="VerbLemmas"/> reads them.</summary>
    public static WordList IrregularVerbs => field ??= WordList.Load("irregular-verbs.txt");

    /// <summary>What a list of somebody's words is called: quotes, remarks.</summary>
    public static WordList ListedWords => field ??= WordList.Load("listed-words.txt");

    /// <summary>Names of months and days.</summary>
    public static WordList MonthsAndDays => field ??= WordList.Load("months-and-days.txt");

    /// <summary>What may follow a name: jr, iii, phd.</summary>
    public static WordList NameSuffixes => field ??= WordList.Load("name-suffixes.txt");

    /// <summary>Bodies whose names no noun shows to be one: companies, papers, networks.</summary>
    public static WordList OrganisationNames => field ??= WordList.Load("organisation-names.txt");

    /// <summary>Words that mark the name of an organisation: ministry, university, inc.</summary>
    public static WordList OrganisationNouns => field ??= WordList.Load("organisation-nouns.txt");

    /// <summary>Words that names of papers, broadcasters and news sites end with, or are: herald, cnn.</summary>
    public static WordList OutletWords => field ??= WordList.Load("outlet-words.txt");

    /// <summary>Places on the net that belong to somebody: website, page, account.</summary>
    public static WordList PageNouns => field ??= WordList.Load("page-nouns.txt");

    /// <summary>Common nouns for people who can be a source, with their number: woman, critics.</summary>
    public static WordList PersonNouns => field ??= WordList.Load("person-nouns.txt");

    /// <summary>Countries, states, cities and regions, by kind.</summary>
    public static WordList Places => field ??= WordList.Load("places.txt");

    /// <summary>Nouns for papers and broadcasters that articles have named, for their editors and what they publish: paper, editorial.</summary>
    public static WordList PressNouns => field ??= WordList.Load("press-nouns.txt");

    /// <summary>Pronouns with their case, gender and number.</summary>
    public static WordList Pronouns => field ??= WordList.Load("pronouns.txt");

    /// <summary>Nouns that announce words: statement, claim, interview.</summary>
    public static WordList ReportingNouns => field ??= WordList.Load("reporting-nouns.txt");

    /// <summary>Verbs that announce words, in their base forms, by kind.</summary>
    public static WordList ReportingVerbs => field ??= WordList.Load("reporting-verbs.txt");

    /// <summary>Nouns for people, by what they can stand for: the lawyer is the attorney.</summary>
    public static WordList RoleKinds => field ??= WordList.Load("role-kinds.txt");

    /// <summary>Short forms of states, with their names: tex.</summary>
    public static WordList StateAbbreviations => field ??= WordList.Load("state-abbreviations.txt");

    /// <summary>Small words inside surnames: de, van, al.</summary>
    public static WordList SurnameParticles => field ??= WordList.Load("surname-particles.txt");

    /// <summary>Honorifics, titles and roles of people: mr, senator, spokeswoman.</summary>
    public static WordList Titles => field ??= WordList.Load("titles.txt");

    /// <summary>Base forms of verbs; <see cref="VerbLemmas"/> reads them.</summary>
    public static WordList Verbs => field ??= WordList.Load("verbs.txt");

    /// <summary>The commonest English words with the classes each can be, as letters.</summary>
    public static WordList WordClasses => field ??= WordList.Load("word-classes.txt");

    /// <summary>Works that bear a title: book, film, song.</summary>
    public static WordList WorkNouns => field ??= WordList.Load("work-nouns.txt");
}
