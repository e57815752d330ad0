package dev.broadsheet.edition.html;

import dev.broadsheet.publication.Article;
import java.util.List;

/**
 * A section, tag, series or author, and what belongs to it.
 *
 * @param kind of its page
 * @param name as the articles write it
 * @param folder of its page in the output; ends with {@code /}
 * @param articles newest first; those of a series oldest first
 */
record Term(PageKind kind, String name, String folder, List<Article> articles) {

    Term {
        articles = List.copyOf(articles);
    }

    /** Output path of its page. */
    String path() {
        return folder + "index.html";
    }
}
