package dev.broadsheet.config;

/** Where the works are listed that chapters cite, by the names that {@code site.yaml} uses. */
public enum ReferencesPlace implements NamedOption {
    /** Each chapter has its own list, and numbers of its own. */
    END_OF_CHAPTER,
    /** One list for all chapters, behind them. */
    END_OF_BOOK;
}
