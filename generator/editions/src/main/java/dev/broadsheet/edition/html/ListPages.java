package dev.broadsheet.edition.html;

import dev.broadsheet.config.Metadata;
import dev.broadsheet.edition.html.SitePage.Crumb;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.Strings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Creates the pages that list the articles of a section, tag, series or author, several pages if there are many. */
final class ListPages {

    private final Site site;
    private final Teasers teasers;

    ListPages(Site site) {
        this.site = site;
        this.teasers = new Teasers(site);
    }

    List<SitePage> pages() {
        List<SitePage> pages = new ArrayList<>();
        site.sections().all().forEach(term -> addPages(term, site.trail(), pages));
        if (!site.tags().isEmpty()) {
            pages.add(tags());
        }
        List<Crumb> belowTags = List.of(site.home(), new Crumb(site.strings().text("tags"), Site.TAGS));
        site.tags().all().forEach(term -> addPages(term, belowTags, pages));
        site.series().all().forEach(term -> addPages(term, site.trail(), pages));
        List<Crumb> belowAuthors = site.listsAuthors()
                ? List.of(site.home(), new Crumb(site.strings().text("authors"), Site.AUTHORS))
                : site.trail();
        site.authors().all().forEach(term -> addPages(term, belowAuthors, pages));
        return pages;
    }

    private SitePage tags() {
        Links links = Links.from(Site.TAGS);
        return SitePage.of(
                PageKind.TAGS,
                Site.TAGS,
                site.language(),
                site.strings().text("tags"),
                site.trail(),
                () -> Map.of(
                        "terms",
                        site.tags().all().stream()
                                .map(term -> Teasers.link(term, links))
                                .toList()));
    }

    private void addPages(Term term, List<Crumb> trail, List<SitePage> pages) {
        int size = site.config().pageSize();
        int count = Math.max(1, (term.articles().size() + size - 1) / size);
        for (int number = 1; number <= count; number++) {
            pages.add(page(term, trail, number, count));
        }
    }

    private SitePage page(Term term, List<Crumb> trail, int number, int count) {
        int size = site.config().pageSize();
        List<Article> shown = term.articles()
                .subList(
                        (number - 1) * size,
                        Math.min(number * size, term.articles().size()));
        String path = Site.numbered(term.folder(), number);
        Links links = Links.from(path);
        Strings strings = site.strings();
        String title = number == 1 ? term.name() : strings.text("pageOfTitle", term.name(), number);
        List<Crumb> above = number == 1
                ? trail
                : Stream.concat(trail.stream(), Stream.of(new Crumb(term.name(), term.path())))
                        .toList();
        return SitePage.of(term.kind(), path, site.language(), title, above, () -> {
                    Map<String, Object> model = new TreeMap<>();
                    Map<String, Object> named = Teasers.link(term, links);
                    if (term.kind() == PageKind.SECTION) {
                        site.models().addSection(named, term.name());
                    }
                    model.put("term", named);
                    profile(term, links).ifPresent(profile -> model.put("profile", profile));
                    model.put(
                            "countText",
                            strings.count("articles", term.articles().size()));
                    model.put("articles", teasers.of(shown, links));
                    model.put("first", (number - 1) * size + 1);
                    addPagination(model, term.folder(), number, count, links);
                    return model;
                })
                .madeOf(() -> Map.of(
                        "term",
                                List.of(
                                        term.name(),
                                        term.folder(),
                                        term.articles().size(),
                                        size),
                        "profile", profile(term, Links.from(Site.HOME)),
                        "articles", teasers.cards(shown)))
                .describedAs(strings.text(
                        term.kind().key() + "Description",
                        term.name(),
                        site.config().title()))
                .changedOn(newest(shown))
                .numbered(number);
    }

    /** Returns the profile of an author; empty for other terms and unknown authors. */
    private Optional<Map<String, Object>> profile(Term term, Links links) {
        return term.kind() == PageKind.AUTHOR ? site.profiles().model(term.name(), teasers, links) : Optional.empty();
    }

    static Optional<LocalDate> newest(List<Article> articles) {
        Optional<LocalDate> newest = Optional.empty();
        for (Article article : articles) {
            newest = Metadata.later(newest, article.changed());
        }
        return newest;
    }

    /** Puts {@code pagination} into a model if there is more than one page. */
    static void addPagination(Map<String, Object> model, String folder, int number, int count, Links links) {
        if (count < 2) {
            return;
        }
        List<Map<String, Object>> numbers = new ArrayList<>();
        for (int other = 1; other <= count; other++) {
            if (other == 1 || other == count || Math.abs(other - number) <= 2) {
                numbers.add(Map.of(
                        "number", other, "href", links.to(Site.numbered(folder, other)), "current", other == number));
            }
        }
        Map<String, Object> pagination = new TreeMap<>();
        pagination.put("number", number);
        pagination.put("count", count);
        pagination.put("pages", numbers);
        if (number > 1) {
            pagination.put("previous", links.to(Site.numbered(folder, number - 1)));
        }
        if (number < count) {
            pagination.put("next", links.to(Site.numbered(folder, number + 1)));
        }
        model.put("pagination", pagination);
    }
}
