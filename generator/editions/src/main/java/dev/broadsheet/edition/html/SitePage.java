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
 * A page of the site to be rendered.
 *
 * @param kind the kind of the page, which determines its template
 * @param path the path in the output folder
 * @param language the language of the interface
 * @param title the headline
 * @param description a description in one sentence; empty if there is none
 * @param trail the pages above it, from the home page down, without the page itself
 * @param article the article, chapter or standing page that it shows or redirects to; empty for other pages
 * @param changed the date of the last change
 * @param number the number of the page in a list of several; 1 for other pages
 * @param content supplies the model of the page, without that of the frame
 * @param parts supplies the inputs of the content, as values that a {@link dev.broadsheet.template.ModelDigest} supports, by
 *     names that users see; equal inputs give equal content
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

    /** Returns a page without an article and a date, whose content is its only input. */
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

    /** Returns a copy with inputs that are cheaper to compute than the content. */
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

    /** Returns the position of the article, or else the path of the page. */
    @Override
    public SourcePosition position() {
        return article.map(Article::position).orElseGet(() -> SourcePosition.of(path));
    }

    /** Returns the name of the page in diagnostics. */
    String subject() {
        return article.map(shown -> shown.position().file()).orElse("the page " + path);
    }

    /**
     * A page of a breadcrumb trail.
     *
     * @param title the title as shown
     * @param path the path in the output folder
     */
    record Crumb(String title, String path) {}
}
