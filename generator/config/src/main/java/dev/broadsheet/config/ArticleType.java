package dev.broadsheet.config;

import java.util.Arrays;
import java.util.Optional;

/** The types of articles in structured data, from schema.org. */
public enum ArticleType {
    NEWS_ARTICLE("NewsArticle"),
    REPORT("Report"),
    ARTICLE("Article");

    private final String term;

    ArticleType(String term) {
        this.term = term;
    }

    /** Returns the name of the type in schema.org. */
    public String term() {
        return term;
    }

    static Optional<ArticleType> of(String text) {
        return Arrays.stream(values()).filter(type -> type.term.equals(text)).findFirst();
    }
}
