internal abstract partial class {{Name:CorpusReader}}
{
    /// <summary>A row of a table.</summary>
    internal sealed class Row
    {
        private readonly string[] _fields;

        internal Row(string line) => _fields = line.Split('|');

        internal string Text(int index) => Unescape(_fields[index]);

        internal string? Optional(int index) => _fields[index].Length == 0 ? null : Text(index);

        internal int Number(int index) => Number(_fields[index]);

        internal int? OptionalNumber(int index) => _fields[index].Length == 0 ? (int?)null : Number(_fields[index]);

        internal double Real(int index) => Real(_fields[index]);

        internal static double Real(string text) =>
            double.Parse(text, global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture);

        internal {{Span}} Span(int index) => Span(_fields[index]);

        internal {{Span}}? OptionalSpan(int index) => _fields[index].Length == 0 ? ({{Span}}?)null : Span(_fields[index]);

        internal global::System.DateTime? Date(int index) => _fields[index].Length == 0
            ? (global::System.DateTime?)null
            : global::System.DateTime.ParseExact(_fields[index], "yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);

        /// <summary>A list of spans, each by its distance from the end of the one before it.</summary>
        internal {{Span}}[] Spans(int index)
        {
            var spans = global::System.Array.ConvertAll(Parts(index), Span);
            for (int i = 0, end = 0; i < spans.Length; end = spans[i].Start + spans[i].Length, i++)
                spans[i] = new {{Span}}(end + spans[i].Start, spans[i].Length);
            return spans;
        }

        /// <summary>A list of quotes, each by its article's position and its own in the article.</summary>
        internal {{Span}}[] Places(int index) => global::System.Array.ConvertAll(Parts(index), Span);

        internal int[] Numbers(int index) => global::System.Array.ConvertAll(Parts(index), Number);

        internal string[] Texts(int index)
        {
            var parts = _fields[index].Split(';');
            var texts = new string[parts.Length - 1];
            for (var i = 0; i < texts.Length; i++) texts[i] = Unescape(parts[i]);
            return texts;
        }

        internal static string Unescape(string text)
        {
            if (text.IndexOf('\\') < 0) return text;
            var result = new global::System.Text.StringBuilder(text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] != '\\')
                {
                    result.Append(text[i]);
                    continue;
                }

                switch (text[++i])
                {
                    case 'p': result.Append('|'); break;
                    case 's': result.Append(';'); break;
                    case 'n': result.Append('\n'); break;
                    case 'r': result.Append('\r'); break;
                    case 'u': result.Append((char)global::System.Convert.ToInt32(text.Substring(i + 1, 4), 16)); i += 4; break;
                    default: result.Append(text[i]); break;
                }
            }

            return result.ToString();
        }

        internal static int Number(string text) =>
            int.Parse(text, global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture);

        internal static {{Span}} Span(string text)
        {
            var plus = text.IndexOf('+');
            return new {{Span}}(Number(text.Substring(0, plus)), Number(text.Substring(plus + 1)));
        }

        private string[] Parts(int index) => _fields[index].Split(new[] { ' ' }, global::System.StringSplitOptions.RemoveEmptyEntries);
    }
}
