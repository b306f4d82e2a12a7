using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace CorpusGen.Tests.Emitted;

/// <summary>A generated corpus class, loaded. Its members are public in tests, so that they can be used late bound.</summary>
internal sealed class EmittedCorpus(Assembly assembly, string name = "Sample.Corpus")
{
    public Type Type { get; } = assembly.GetType(name, throwOnError: true)!;

    public dynamic ArticleSet => Set("Articles");

    public dynamic SpeakerSet => Set("Speakers");

    public dynamic QuoteSet => Set("Quotes");

    public IEnumerable<dynamic> Sets => [ArticleSet, SpeakerSet, QuoteSet];

    public IEnumerable<dynamic> Articles => ((IEnumerable)Set("Articles")).Cast<dynamic>();

    public IEnumerable<dynamic> Speakers => ((IEnumerable)Set("Speakers")).Cast<dynamic>();

    public IEnumerable<dynamic> Quotes => ((IEnumerable)Set("Quotes")).Cast<dynamic>();

    public IEnumerable<dynamic> Utterances => ((IEnumerable)Set("Utterances")).Cast<dynamic>();

    public IEnumerable<dynamic> Families => ((IEnumerable)Set("Families")).Cast<dynamic>();

    /// <summary>The named properties of a set, by name.</summary>
    public IReadOnlyDictionary<string, object> NamedMembers(string set, string record)
    {
        var instance = Set(set);
        return instance.GetType().GetProperties()
            .Where(property => property.PropertyType.Name == record && property.GetIndexParameters().Length == 0)
            .ToDictionary(property => property.Name, property => property.GetValue(instance)!, StringComparer.Ordinal);
    }

    private object Set(string property) => Type.GetProperty(property)!.GetValue(null)!;
}
