package dev.broadsheet.edition.html;

import dev.broadsheet.document.IndexEntry;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.BookIndexes;
import dev.broadsheet.edition.model.IndexMarks;
import dev.broadsheet.edition.model.Locator;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Body;
import dev.broadsheet.publication.Publication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Creates the page with the indexes of the chapters. Locators are sections, named as in the table of contents. */
final class IndexPage {

    private final Site site;
    private final Links links = Links.from(Site.INDEX);

    /** The names of sections by their addresses on the page, which are the anchors of locators. */
    private final Map<String, String> names = new HashMap<>();

    IndexPage(Site site) {
        this.site = site;
    }

    /** Returns whether the chapters have index entries and no book of chapters disables its index. */
    static boolean isWanted(Publication publication) {
        boolean refused = publication.books().stream()
                .anyMatch(book -> book.config().ofChapters() && !book.config().index());
        return !refused
                && publication.chapters().stream()
                        .anyMatch(chapter -> !IndexMarks.entries(chapter).isEmpty());
    }

    SitePage page() {
        String title = site.strings().text("index");
        return SitePage.of(PageKind.INDEXES, Site.INDEX, site.language(), title, site.trail(), this::content)
                .describedAs(title + ": " + site.config().title());
    }

    private Map<String, Object> content() {
        BookIndexes indexes = new BookIndexes(site.config().apparatus(), site.strings(), this::locators);
        for (Article chapter : site.publication().chapters()) {
            for (IndexEntry entry : IndexMarks.entries(chapter)) {
                indexes.add(entry, id -> address(chapter, entry, id));
            }
        }
        return Map.of("indexes", indexes.model());
    }

    private String address(Article chapter, IndexEntry entry, String id) {
        String page = links.to(SitePaths.page(chapter));
        String address = id.isEmpty() ? page : page + "#" + SitePaths.encode(id);
        names.put(address, name(chapter, entry));
        return address;
    }

    /**
     * Returns number and title of the section of an entry, or of the chapter; an unnumbered section follows the title of the
     * chapter.
     */
    private static String name(Article chapter, IndexEntry entry) {
        String title = numbered(chapter.body().numbers().own(), chapter.title());
        return chapter.body().headings().stream()
                .filter(heading -> heading.id().equals(entry.section()))
                .findFirst()
                .map(heading -> heading.number().isEmpty() ? title + ": " + heading.text() : numbered(heading))
                .orElse(title);
    }

    private static String numbered(Body.Heading heading) {
        return numbered(heading.number(), heading.text());
    }

    private static String numbered(String number, String text) {
        return number.isEmpty() ? text : number + " " + text;
    }

    /** Returns the models of the locators, one for each section: the principal one or else the first. */
    private Map<String, Object> locators(List<Locator> places) {
        Map<String, Map<String, Object>> sections = new LinkedHashMap<>();
        for (Locator place : places) {
            String name = names.getOrDefault(place.anchor(), "");
            if (place.main() || !sections.containsKey(name)) {
                sections.put(name, new TreeMap<>(Map.of("label", name, "href", place.anchor(), "main", place.main())));
            }
        }
        return Map.of("locators", new ArrayList<>(sections.values()));
    }
}
