using System.IO;
using System.Reflection;

namespace CorpusGen.Tests.Emitted;

/// <summary>The text of an emitted article as it copies it to a stream.</summary>
internal static class Utf8Text
{
    private const BindingFlags Unwrapped = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DoNotWrapExceptions;

    public static byte[] Of(object article)
    {
        using var stream = new MemoryStream();
        Copy(article, stream);
        return stream.ToArray();
    }

    public static void Copy(object article, Stream? destination) =>
        article.GetType().GetMethod("CopyUtf8To")!.Invoke(article, Unwrapped, null, [destination], null);
}
