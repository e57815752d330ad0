package dev.broadsheet.edition.html;

import java.util.Locale;

/** The kinds of pages that a site may have. Each has a template of its own; a kind without content has no page. */
enum PageKind {
    HOME("index", true),
    ARTICLE("article", true),
    PAGE("page", true),
    CHAPTER("chapter", true),
    BOOK("book", true),
    INDEXES("indexes", true),
    SECTION("section", true),
    TAGS("tags", true),
    TAG("tag", true),
    SERIES("series", true),
    AUTHORS("authors", true),
    AUTHOR("author", true),
    ARCHIVE("archive", true),
    PEOPLE("people", true),
    CORRECTIONS("corrections", true),
    SEARCH("search", false),
    NOT_FOUND("404", false),
    REDIRECT("redirect", false);

    private final String template;
    private final boolean indexed;

    PageKind(String template, boolean indexed) {
        this.template = "html/" + template + ".ftlh";
        this.indexed = indexed;
    }

    /** Returns the path of the template in the theme. */
    String template() {
        return template;
    }

    /** Returns whether the page is in site maps and search engines may index it. */
    boolean indexed() {
        return indexed;
    }

    /** Returns the name of the kind in templates, such as {@code not-found}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
