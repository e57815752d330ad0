package dev.broadsheet.edition.html;

import dev.broadsheet.publication.Article;
import java.util.List;

/**
 * A section, tag, series or author, with its articles.
 *
 * @param kind the kind of its page
 * @param name the name as articles write it
 * @param folder the output folder of its page; ends with {@code /}
 * @param articles the articles, newest first; oldest first for a series
 */
record Term(PageKind kind, String name, String folder, List<Article> articles) {

    Term {
        articles = List.copyOf(articles);
    }

    /** Returns the output path of its first page. */
    String path() {
        return folder + "index.html";
    }
}
