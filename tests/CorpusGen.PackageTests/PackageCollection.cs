using Xunit;

namespace CorpusGen.PackageTests;

/// <summary>The tests that share one packed package. They run one after the other: each is a build of its own.</summary>
[CollectionDefinition(nameof(PackageCollection))]
public class PackageCollection : ICollectionFixture<PackedPackage>;
