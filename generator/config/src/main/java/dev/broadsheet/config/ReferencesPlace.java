package dev.broadsheet.config;

/** The place of the bibliography of chapters, by the names in {@code site.yaml}. */
public enum ReferencesPlace implements NamedOption {
    /** Each chapter has its own list with its own numbers. */
    END_OF_CHAPTER,
    /** One list for all chapters, behind them. */
    END_OF_BOOK;
}
