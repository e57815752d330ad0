package dev.broadsheet.edition.html;

import dev.broadsheet.edition.model.PartModel;
import dev.broadsheet.publication.Book;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Creates the page with the table of contents of the chapters and the downloads of the books. */
final class BookPage {

    private final Site site;
    private final String path;
    private final boolean home;

    BookPage(Site site) {
        this.site = site;
        this.path = site.outline().page();
        this.home = path.equals(Site.HOME);
    }

    SitePage page() {
        String title = home ? site.config().title() : site.strings().text("contents");
        return SitePage.of(PageKind.BOOK, path, site.language(), title, home ? List.of() : site.trail(), this::content)
                .describedAs(home ? site.config().description() : "");
    }

    private Map<String, Object> content() {
        Links links = Links.from(path);
        Map<String, Object> model = new TreeMap<>();
        model.put("outline", site.outline().all(links));
        if (site.hasIndex()) {
            model.put("index", links.to(Site.INDEX));
        }
        model.put("downloads", site.models().books(path, site.wording(site.language())));
        model.put("pages", home ? new Teasers(site).of(site.standingPages(), links) : List.of());
        site.outline().contents().places().stream()
                .filter(place -> place.slug().isPresent())
                .findFirst()
                .ifPresent(first -> model.put("next", site.outline().entry(first, links)));
        model.put("subtitle", subtitle());
        book().flatMap(book -> book.config().epigraph())
                .ifPresent(epigraph -> model.put("epigraph", PartModel.epigraph(epigraph)));
        return model;
    }

    private String subtitle() {
        return book().map(book -> book.config().subtitle()).orElse("");
    }

    /** Returns the first book that consists of the chapters; empty if there is none. */
    private Optional<Book> book() {
        return site.publication().books().stream()
                .filter(book -> book.config().ofChapters())
                .findFirst();
    }
}
