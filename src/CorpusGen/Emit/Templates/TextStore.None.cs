    private protected override bool KeepsText => false;

    internal override string ReadText(int article) =>
        throw new global::System.InvalidOperationException(
            "The text of \"" + Article(article).SourcePath + "\" is not kept: the project sets CorpusGenTextStorage to None. Quotes keep their words.");
