package dev.broadsheet.config;

import java.util.Arrays;
import java.util.Optional;

/** What articles are to machines: types of schema.org. */
public enum ArticleType {
    NEWS_ARTICLE("NewsArticle"),
    REPORT("Report"),
    ARTICLE("Article");

    private final String term;

    ArticleType(String term) {
        this.term = term;
    }

    /** The name that schema.org gives it. */
    public String term() {
        return term;
    }

    static Optional<ArticleType> of(String text) {
        return Arrays.stream(values()).filter(type -> type.term.equals(text)).findFirst();
    }
}
