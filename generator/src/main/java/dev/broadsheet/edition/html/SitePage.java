package dev.broadsheet.edition.html;

import dev.broadsheet.publication.Article;
import dev.broadsheet.source.Located;
import dev.broadsheet.source.SourcePosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page of the site before it is rendered.
 *
 * @param kind which template it gets
 * @param path in the output folder
 * @param language of its interface
 * @param title headline
 * @param description one sentence; empty when there is none
 * @param trail pages above it, from the home page down, without itself
 * @param article that it shows; empty on all but articles and standing pages
 * @param changed day of its last change
 * @param number of the page in a list of several, 1 elsewhere
 * @param content what the template gets beside the frame; made when it is asked for
 * @param parts the inputs of the content, as values that a {@link dev.broadsheet.template.ModelDigest} knows, by names that
 *     users see: where they are the same, so is the content
 */
record SitePage(
        PageKind kind,
        String path,
        Locale language,
        String title,
        String description,
        List<Crumb> trail,
        Optional<Article> article,
        Optional<LocalDate> changed,
        int number,
        Supplier<Map<String, Object>> content,
        Supplier<Map<String, Object>> parts)
        implements Located {

    SitePage {
        trail = List.copyOf(trail);
    }

    /** A page that shows no article and has no date, and whose parts are its content. */
    static SitePage of(
            PageKind kind,
            String path,
            Locale language,
            String title,
            List<Crumb> trail,
            Supplier<Map<String, Object>> content) {
        return new SitePage(
                kind, path, language, title, "", trail, Optional.empty(), Optional.empty(), 1, content, content);
    }

    /** The same page, whose parts are known without making its content. */
    SitePage madeOf(Supplier<Map<String, Object>> known) {
        return new SitePage(kind, path, language, title, description, trail, article, changed, number, content, known);
    }

    SitePage describedAs(String text) {
        return new SitePage(kind, path, language, title, text, trail, article, changed, number, content, parts);
    }

    SitePage changedOn(Optional<LocalDate> day) {
        return new SitePage(kind, path, language, title, description, trail, article, day, number, content, parts);
    }

    SitePage numbered(int place) {
        return new SitePage(kind, path, language, title, description, trail, article, changed, place, content, parts);
    }

    /** The article's, or else the name of the page. */
    @Override
    public SourcePosition position() {
        return article.map(Article::position).orElseGet(() -> SourcePosition.of(path));
    }

    /** What is being rendered, for diagnostics. */
    String subject() {
        return article.map(shown -> shown.position().file()).orElse("the page " + path);
    }

    /**
     * A step of the way to a page.
     *
     * @param title as shown
     * @param path in the output folder
     */
    record Crumb(String title, String path) {}
}
