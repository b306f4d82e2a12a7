    private protected override bool KeepsText => false;

    private protected override string ReadText(int shard, int position, Row article) =>
        throw new global::System.InvalidOperationException(
            "The text of \"" + article.Text(2) + "\" is not kept: the project sets CorpusGenTextStorage to None. Quotes keep their words.");
