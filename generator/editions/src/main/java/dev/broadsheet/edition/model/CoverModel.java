package dev.broadsheet.edition.model;

import dev.broadsheet.config.CoverConfig;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.SiteGuide.SiteLogo;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds the template model of a book cover. */
public final class CoverModel {

    private final Book book;
    private final Publication publication;
    private final Wording wording;

    public CoverModel(Book book, Publication publication, Wording wording) {
        this.book = book;
        this.publication = publication;
        this.wording = wording;
    }

    /** Returns the model as a new map, which the caller may change. */
    public Map<String, Object> build() {
        Map<String, Object> cover = new TreeMap<>();
        cover.put("design", book.config().cover().design().word());
        cover.put("title", book.title());
        cover.put("subtitle", subtitle());
        cover.put("authors", book.authors());
        cover.put("publisher", publication.config().publisher());
        BookModel.date(book, publication).ifPresent(day -> cover.put("date", wording.date(day)));
        newest().ifPresent(lead -> cover.put("lead", lead(lead)));
        return cover;
    }

    /** Returns the light or dark variant of the logo, depending on the background; empty if the publication has no logo. */
    public Optional<Asset> logo() {
        return publication
                .guide()
                .logo()
                .map(resolved -> isDark() ? resolved.dark().orElse(resolved.light()) : resolved.light());
    }

    /**
     * Returns {@code src}, {@code alt} and {@code plate}: whether the logo needs a light background of its own.
     *
     * @param src the address of the logo
     */
    public Map<String, Object> logo(String src) {
        boolean light = publication.guide().logo().flatMap(SiteLogo::dark).isEmpty();
        String alt = publication.guide().logo().map(SiteLogo::text).orElse("");
        return Map.of("src", src, "alt", alt, "plate", isDark() && light);
    }

    private boolean isDark() {
        return book.config().cover().design() == CoverConfig.Design.TYPOGRAPHIC;
    }

    /** Returns the configured cover picture; empty if there is none that can be shown. */
    public Optional<Asset> picture() {
        return book.config().cover().picture().flatMap(written -> NamedPicture.of(written, publication));
    }

    private String subtitle() {
        String own = book.config().subtitle();
        return own.isEmpty() ? publication.config().description() : own;
    }

    /** Returns the newest article, which the cover of a collection of articles announces; empty for a book of chapters. */
    private Optional<Article> newest() {
        return book.config().ofChapters()
                ? Optional.empty()
                : publication.articles().stream()
                        .filter(article -> book.contains(article.slug()))
                        .findFirst();
    }

    private static Map<String, Object> lead(Article article) {
        return Map.of(
                "kicker", article.metadata().headline().kicker(),
                "title", article.title(),
                "standfirst", article.standfirst());
    }
}
