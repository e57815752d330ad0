package dev.broadsheet.edition.html;

import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Body;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a result of the search leads to.
 *
 * @param article an article, page or chapter
 * @param heading a section of a chapter, or a row of a table; empty for the page as a whole
 */
record SearchPlace(Article article, Optional<Body.Heading> heading) {

    /** Returns the places of a text. Articles and pages are one, since they are short; chapters have one for each section. */
    static Stream<SearchPlace> of(Article article) {
        SearchPlace whole = new SearchPlace(article, Optional.empty());
        return article.kind() == Article.Kind.CHAPTER
                ? Stream.concat(
                        Stream.of(whole),
                        Stream.concat(article.body().headings().stream(), article.body().rows().stream())
                                .map(heading -> new SearchPlace(article, Optional.of(heading))))
                : Stream.of(whole);
    }

    /** Returns the anchor; empty for the page as a whole. */
    String anchor() {
        return heading.map(Body.Heading::id).orElse("");
    }
}
