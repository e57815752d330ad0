package dev.broadsheet.edition.html;

import dev.broadsheet.config.Person;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.search.SearchDocument;
import dev.broadsheet.edition.markdown.ArticleMarkdown;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Body;
import dev.broadsheet.template.ModelDigest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the search indexes and shows of articles. Thread-safe.
 *
 * @param models the models of the input
 * @param digests the digests for fingerprints
 * @param theme the fingerprint of the user's files of the theme
 * @param last the chapter that a thread has read last; its places follow each other
 */
record SearchDocuments(
        Models models, ModelDigest digests, String theme, ThreadLocal<Optional<SearchDocuments.Read>> last) {

    /** The maximal length of a summary in characters. */
    private static final int SUMMARY = 160;

    SearchDocuments(Models models, ModelDigest digests, String theme) {
        this(models, digests, theme, ThreadLocal.withInitial(Optional::empty));
    }

    /** @param texts by anchor */
    record Read(Body body, Map<String, StringBuilder> texts) {}

    /** Returns a fingerprint of all inputs of {@link #of}. */
    String fingerprint(SearchPlace place) {
        Article article = place.article();
        return digests.of(List.of(theme, article.body().origins(), SitePaths.page(article), place.anchor()));
    }

    SearchDocument of(SearchPlace place) {
        Article article = place.article();
        if (article.kind() != Article.Kind.CHAPTER) {
            return whole(article, article.body()::plainText);
        }
        String text = text(article.body(), place.anchor());
        return place.heading()
                .map(heading -> section(article, heading, text))
                .orElseGet(() -> whole(article, () -> text.getBytes(StandardCharsets.UTF_8)));
    }

    private String text(Body body, String anchor) {
        Read read = last.get()
                .filter(before -> before.body().equals(body))
                .orElseGet(() -> new Read(body, SectionTexts.of(body.document(), anchors(body.rows()))));
        last.set(Optional.of(read));
        return PlainText.collapse(
                read.texts().getOrDefault(anchor, new StringBuilder()).toString());
    }

    private static Set<String> anchors(List<Body.Heading> rows) {
        return rows.stream().map(Body.Heading::id).collect(Collectors.toUnmodifiableSet());
    }

    private SearchDocument section(Article article, Body.Heading heading, String text) {
        return new SearchDocument(
                Links.from(Site.SEARCH).to(SitePaths.page(article)) + "#" + heading.id(),
                heading.number().isEmpty() ? heading.text() : heading.number() + " " + heading.text(),
                text.isEmpty()
                        ? List.of(ArticleMarkdown.numbered(article))
                        : List.of(ArticleMarkdown.numbered(article), shortened(text)),
                article.language().toLanguageTag(),
                Stream.concat(Stream.of(article.title()), marked(article, heading.id()))
                        .toList(),
                List.of(),
                () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the index entries of a section; of the text before the first heading if the anchor is empty. */
    private static Stream<String> marked(Article article, String anchor) {
        return article.body().indexEntries().stream()
                .filter(entry ->
                        entry.section().equals(anchor) || entry.anchor().equals(anchor))
                .flatMap(entry -> entry.heading().stream());
    }

    private SearchDocument whole(Article article, Supplier<byte[]> text) {
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
                        article.background().people().stream().map(Person::name),
                        marked(article, ""))
                .flatMap(texts -> texts);
        return new SearchDocument(
                Links.from(Site.SEARCH).to(SitePaths.page(article)),
                ArticleMarkdown.numbered(article),
                lines,
                article.language().toLanguageTag(),
                subjects.toList(),
                article.body().headings().stream().map(Body.Heading::text).toList(),
                text);
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
