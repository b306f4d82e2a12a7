using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Seeds.Variants;

/// <summary>
/// Other names for every person, body, place and outlet of the seeds, of other shapes: hyphens, particles, accents, initials,
/// bodies of one word for bodies of several and the reverse. Titles and genders stay.
/// </summary>
internal static class OtherNames
{
    public static IReadOnlyList<(string Old, string New)> All { get; } =
    [
        ("Jens Stoltenberg", "Pieter van der Meulen"), ("Stoltenberg", "van der Meulen"), ("@jensstoltenberg", "@pvandermeulen"),
        ("Wendy Sherman", "Marie-Claire Duval-Roche"), ("Sherman", "Duval-Roche"),
        ("Alexander Grushko", "José Ibáñez"), ("Grushko", "Ibáñez"),
        ("Alexander Fomin", "Karim al-Sayegh"), ("Fomin", "al-Sayegh"),
        ("Natacha Butler", "Zoë de la Cruz"), ("Butler", "de la Cruz"),
        ("Vladimir Putin", "Tomás Araújo"), ("Putin", "Araújo"),
        ("Julianne Smith", "R. J. Whitcombe"),
        ("Kalle Laanet", "Søren Højgård"),
        ("Dmitry Peskov", "Yusuf O’Brien-Çelik"), ("Peskov", "O’Brien-Çelik"),
        ("Maksim Samorukov", "M. L. Fenwick"), ("Samorukov", "Fenwick"),
        ("Vladimir Isachenkov", "Inès d’Almeida"), ("Ellen Knickmeyer", "T. S. Okafor"), ("Jari Tanner", "Ana Müller-Lüdenscheidt"),
        ("Biden", "Nkemelu"), ("Grayman Share", "Bluebird Wire"),
        ("North Atlantic Treaty Organisation (NATO)", "Southern Meridian Defence Organisation (Meridian Pact)"),
        ("NATO", "Meridian Pact"), ("#NATO", "#MeridianPact"), ("@NATO", "@MeridianPact"), ("North Atlantic", "Southern Meridian"),
        ("Interfax", "Tidewater Press"), ("Al Jazeera", "Télénova"), ("ERR", "Radio Mañana"), ("Related Press", "Novapress"),
        ("Carnegie Moscow Heart", "Brandt São Paulo Heart"), ("Kremlin", "Planalto"),
        ("Russia", "Brazil"), ("Russian", "Brazilian"), ("Moscow", "São Paulo"), ("#Russia", "#Brazil"),
        ("Ukraine", "Sri Lanka"), ("#Ukraine", "#SriLanka"), ("Kyiv", "Colombo"),
        ("Crimean", "Jaffna"), ("Crimea", "Jaffna"), ("Donbas", "Uva"),
        ("Estonia", "Costa Rica"), ("Estonian", "Costa Rican"), ("Tallinn", "San José"), ("Latvia", "Guyana"), ("Lithuania", "Suriname"),
        ("Georgia", "Malta"), ("Baltic", "Andean"), ("Europe", "Asia"), ("European", "Asian"), ("#European", "#Asian"),
        ("United States", "United Kingdom"), ("U.S.", "U.K."), ("US", "UK"), ("Washington", "London"),
        ("Brussels", "Port-au-Prince"), ("BRUSSELS", "PORT-AU-PRINCE"),
    ];
}
