using System.Collections.Generic;

namespace CorpusGen.Extraction.Tests.Seeds.Variants;

/// <summary>
/// Names that no list can know, for every person, body, place and outlet of the seeds; each of another shape than in
/// <see cref="OtherNames"/>. What is found here is found from the sentences alone.
/// </summary>
internal static class InventedNames
{
    public static IReadOnlyList<(string Old, string New)> All { get; } =
    [
        ("Jens Stoltenberg", "Orvik Brandéz-Tholl"), ("Stoltenberg", "Brandéz-Tholl"), ("@jensstoltenberg", "@brandeztholl"),
        ("Wendy Sherman", "J. R. Quillorne"), ("Sherman", "Quillorne"),
        ("Alexander Grushko", "Taavo von Ostrell"), ("Grushko", "von Ostrell"),
        ("Alexander Fomin", "Ilmar D’Sorra"), ("Fomin", "D’Sorra"),
        ("Natacha Butler", "Nëlia Vöskur"), ("Butler", "Vöskur"),
        ("Vladimir Putin", "Drostan el-Karvi"), ("Putin", "el-Karvi"),
        ("Julianne Smith", "Marenka dos Palvas"),
        ("Kalle Laanet", "Ñivo Orrego-Vill"),
        ("Dmitry Peskov", "Torik bin Olmar"), ("Peskov", "bin Olmar"),
        ("Maksim Samorukov", "Hedrik Aask"), ("Samorukov", "Aask"),
        ("Vladimir Isachenkov", "Élodia Tranvik"), ("Ellen Knickmeyer", "P. van Sorel"), ("Jari Tanner", "Noorah al-Tamar"),
        ("Biden", "Marrowby"), ("Grayman Share", "Bluebird Wire"),
        ("North Atlantic Treaty Organisation (NATO)", "Western Treaty Organisation (WESTAL)"),
        ("NATO", "WESTAL"), ("#NATO", "#WESTAL"), ("@NATO", "@WESTAL"), ("North Atlantic", "Western Basin"),
        ("Interfax", "Pressunita"), ("Al Jazeera", "Mundovisión"), ("ERR", "LTK Drei"), ("Related Press", "Consolidated Wire"),
        ("Carnegie Moscow Heart", "Ferrand Drezhgrad Heart"), ("Kremlin", "Citadel"),
        ("Russia", "Norvenia"), ("Russian", "Norvenian"), ("Moscow", "Drezhgrad"), ("#Russia", "#Norvenia"),
        ("Ukraine", "Kestovia"), ("#Ukraine", "#Kestovia"), ("Kyiv", "Talmér"),
        ("Crimean", "Ostran"), ("Crimea", "Ostra"), ("Donbas", "Vell"),
        ("Estonia", "Lurania"), ("Estonian", "Luranian"), ("Tallinn", "Port Sável"), ("Latvia", "Quenia"), ("Lithuania", "Morrland"),
        ("Georgia", "Astrelia"), ("Baltic", "Sundish"), ("Europe", "Oránica"), ("European", "Oránican"), ("#European", "#Oránican"),
        ("United States", "United Cantons"), ("U.S.", "U.C."), ("US", "UC"), ("Washington", "Halvern"),
        ("Brussels", "Marétz"), ("BRUSSELS", "MARÉTZ"),
    ];
}
