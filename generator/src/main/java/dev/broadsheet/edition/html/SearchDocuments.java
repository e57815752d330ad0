package dev.broadsheet.edition.html;

import dev.broadsheet.config.Person;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.search.SearchDocument;
import dev.broadsheet.edition.markdown.ArticleMarkdown;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Body;
import dev.broadsheet.template.ModelDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the search indexes and shows of articles. Thread-safe.
 *
 * @param models the models of the input
 * @param digests the digests for fingerprints
 * @param theme the fingerprint of the user's files of the theme
 */
record SearchDocuments(Models models, ModelDigest digests, String theme) {

    /** The maximal length of a standfirst in characters. */
    private static final int SUMMARY = 160;

    /** Returns a fingerprint of all inputs of {@link #of}. */
    String fingerprint(Article article) {
        return digests.of(List.of(theme, article.body().origins(), SitePaths.page(article)));
    }

    SearchDocument of(Article article) {
        List<String> lines = new ArrayList<>();
        article.date()
                .ifPresent(day -> lines.add(String.valueOf(
                        models.wording(article.language()).date(day).get("text"))));
        if (!article.standfirst().isEmpty()) {
            lines.add(shortened(article.standfirst()));
        }
        Stream<String> subjects = Stream.of(
                        Stream.of(
                                article.metadata().headline().kicker(),
                                article.standfirst(),
                                article.section(),
                                article.place()),
                        article.tags().stream(),
                        article.authors().stream(),
                        article.background().people().stream().map(Person::name))
                .flatMap(texts -> texts);
        return new SearchDocument(
                Links.from(Site.SEARCH).to(SitePaths.page(article)),
                ArticleMarkdown.numbered(article),
                lines,
                article.language().toLanguageTag(),
                subjects.toList(),
                article.body().headings().stream().map(Body.Heading::text).toList(),
                article.body()::plainText);
    }

    private static String shortened(String text) {
        if (text.length() <= SUMMARY) {
            return text;
        }
        int space = text.lastIndexOf(' ', SUMMARY);
        int end = space > SUMMARY / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, SUMMARY));
        return text.substring(0, end) + "…";
    }
}
