using System;

namespace CorpusGen.Extraction.Lexicon;

/// <summary>What the lists say of a word wherever it stands: one bit for each list, and for each of its tags that is asked for.</summary>
[Flags]
internal enum WordFacts : ulong
{
    /// <summary>No list has the word.</summary>
    None = 0,

    /// <summary>mr, senator, spokeswoman: titles.txt has it as it stands.</summary>
    Title = 1UL << 0,

    /// <summary>A title that means several: senators.</summary>
    PluralTitle = 1UL << 1,

    /// <summary>A title of men: king.</summary>
    MaleTitle = 1UL << 2,

    /// <summary>A title of women: spokeswoman.</summary>
    FemaleTitle = 1UL << 3,

    /// <summary>mr, dr: said before a name alone.</summary>
    Honorific = 1UL << 4,

    /// <summary>A title that is a given name as well: dean.</summary>
    TitleOrName = 1UL << 5,

    /// <summary>woman, critics: people who can be a source.</summary>
    PersonNoun = 1UL << 7,

    /// <summary>One person: woman.</summary>
    SingularPerson = 1UL << 8,

    /// <summary>Several: critics.</summary>
    PluralPerson = 1UL << 9,

    /// <summary>Several under a singular: crowd.</summary>
    CollectivePerson = 1UL << 10,

    /// <summary>A noun for men: father.</summary>
    MalePerson = 1UL << 11,

    /// <summary>A noun for women: wife.</summary>
    FemalePerson = 1UL << 12,

    /// <summary>she, them, everyone.</summary>
    Pronoun = 1UL << 13,

    /// <summary>he, his.</summary>
    MalePronoun = 1UL << 14,

    /// <summary>she, her.</summary>
    FemalePronoun = 1UL << 15,

    /// <summary>I, ours.</summary>
    FirstPerson = 1UL << 16,

    /// <summary>you.</summary>
    SecondPerson = 1UL << 17,

    /// <summary>everyone, nobody.</summary>
    IndefinitePronoun = 1UL << 18,

    /// <summary>A first name.</summary>
    GivenName = 1UL << 19,

    /// <summary>A first name of men.</summary>
    MaleName = 1UL << 20,

    /// <summary>A first name of women.</summary>
    FemaleName = 1UL << 21,

    /// <summary>A noun for somebody the article has named: the billionaire.</summary>
    PublicRole = 1UL << 22,

    /// <summary>An office that excludes others: governor.</summary>
    Office = 1UL << 23,

    /// <summary>wife, brother.</summary>
    Kinship = 1UL << 24,

    /// <summary>A country, state, city or region of one word.</summary>
    Place = 1UL << 25,

    /// <summary>A member of a party, faith or people: Democrats.</summary>
    GroupName = 1UL << 26,

    /// <summary>russian, norwegian.</summary>
    Demonym = 1UL << 27,

    /// <summary>van, de, al: a small word inside surnames.</summary>
    SurnameParticle = 1UL << 28,

    /// <summary>may, oct.</summary>
    Month = 1UL << 29,

    /// <summary>monday, tue.</summary>
    Day = 1UL << 30,

    /// <summary>week, yesterday: tells when, not who.</summary>
    TemporalNoun = 1UL << 31,

    /// <summary>statement, claim.</summary>
    ReportingNoun = 1UL << 32,

    /// <summary>report, memo: a text that can be a source.</summary>
    DocumentNoun = 1UL << 33,

    /// <summary>company, group: a noun for a body that the article has named.</summary>
    BodyKind = 1UL << 34,

    /// <summary>ministry, inc: marks the name of a body.</summary>
    OrganisationNoun = 1UL << 35,

    /// <summary>A body whose name no noun shows to be one.</summary>
    OrganisationName = 1UL << 36,

    /// <summary>quotes, remarks.</summary>
    ListedWord = 1UL << 37,

    /// <summary>jr, iii.</summary>
    NameSuffix = 1UL << 38,

    /// <summary>tex, calif.</summary>
    StateAbbreviation = 1UL << 39,

    /// <summary>book, film.</summary>
    WorkNoun = 1UL << 40,

    /// <summary>hat, button.</summary>
    InscribedNoun = 1UL << 41,

    /// <summary>A small word that a surname can begin with, and no other word: van, but not bar.</summary>
    OpensSurname = 1UL << 42,

    /// <summary>A surname with a small word tied to its front: al-Masri.</summary>
    TiedParticle = 1UL << 43,

    /// <summary>The first word of a country, state, city or region of several: new, los.</summary>
    OpensPlace = 1UL << 44,

    /// <summary>herald, cnn: the last word of the name of a paper or broadcaster.</summary>
    OutletWord = 1UL << 45,

    /// <summary>paper, network, editorial: a noun for a paper or broadcaster that the article has named.</summary>
    PressNoun = 1UL << 46,

    /// <summary>newspaper, magazine: no person lends it a name.</summary>
    PrintNoun = 1UL << 47,

    /// <summary>A month or a day.</summary>
    MonthOrDay = Month | Day,

    /// <summary>he, she and their forms.</summary>
    PersonalPronoun = MalePronoun | FemalePronoun,
}
