namespace CorpusGen.Extraction.Quotes.NonSpeech;

/// <summary>Tells words that somebody said from words that only stand between marks.</summary>
internal static class SpeechFilter
{
    /// <summary>Whether a quotation is to be attributed at all.</summary>
    public static bool IsSpeech(Scene scene, int quotation) =>
        !TitleOfWork.Is(scene, quotation) && !Nickname.Is(scene, quotation);
}
