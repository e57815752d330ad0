package dev.broadsheet.edition.html;

import dev.broadsheet.config.Correction;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.PeopleIndex.Appearance;
import dev.broadsheet.edition.html.PeopleIndex.Member;
import dev.broadsheet.edition.html.SitePage.Crumb;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.Strings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Creates the registers of authors, people and corrections, each on several pages if it is long. */
final class RegisterPages {

    /** The number of entries on a page, in multiples of the page size of lists, whose articles take more space. */
    private static final int LISTS = 4;

    private static final String PEOPLE = "people/";
    private static final String AUTHORS = "authors/";
    private static final String CORRECTIONS = "corrections/";

    private final Site site;

    RegisterPages(Site site) {
        this.site = site;
    }

    /** Returns the address of a person's entry; empty if there is none. */
    static Optional<String> entryOf(String name, Site site, Links links) {
        return site.people()
                .place(name)
                .map(place -> links.to(Site.numbered(PEOPLE, place / size(site) + 1))
                        + "#"
                        + SitePaths.encode(site.people().members().get(place).anchor()));
    }

    /** Returns the number of entries on a page. */
    private static int size(Site site) {
        return LISTS * site.config().pageSize();
    }

    List<SitePage> pages() {
        List<SitePage> pages = new ArrayList<>();
        List<Term> authors = site.listsAuthors() ? site.authors().all() : List.of();
        split(
                authors.size(),
                (from, to, number, count) -> pages.add(authors(authors.subList(from, to), number, count)));
        List<Member> members = site.people().members();
        split(members.size(), (from, to, number, count) -> pages.add(people(members.subList(from, to), number, count)));
        List<Entry> entries = entries();
        split(
                entries.size(),
                (from, to, number, count) -> pages.add(corrections(entries.subList(from, to), number, count)));
        return pages;
    }

    /** Creates one of the pages of a register, from a range of its entries. */
    private interface PageMaker {
        void make(int from, int to, int number, int count);
    }

    private void split(int entries, PageMaker maker) {
        int size = size(site);
        int count = (entries + size - 1) / size;
        for (int page = 0; page < count; page++) {
            maker.make(page * size, Math.min((page + 1) * size, entries), page + 1, count);
        }
    }

    private SitePage authors(List<Term> authors, int number, int count) {
        return page(
                PageKind.AUTHORS,
                AUTHORS,
                number,
                count,
                links -> Map.of(
                        "authors",
                        authors.stream().map(term -> author(term, links)).toList()));
    }

    private Map<String, Object> author(Term term, Links links) {
        Map<String, Object> model = Teasers.link(term, links);
        model.put("countText", site.strings().count("articles", term.articles().size()));
        model.put("newest", reference(term.articles().get(0), links));
        site.profiles()
                .model(term.name(), new Teasers(site), links)
                .ifPresent(profile -> model.put("profile", profile));
        return model;
    }

    private SitePage people(List<Member> members, int number, int count) {
        return page(
                PageKind.PEOPLE,
                PEOPLE,
                number,
                count,
                links -> Map.of(
                        "members",
                        members.stream().map(member -> member(member, links)).toList()));
    }

    private SitePage corrections(List<Entry> entries, int number, int count) {
        return page(
                        PageKind.CORRECTIONS,
                        CORRECTIONS,
                        number,
                        count,
                        links -> Map.of(
                                "entries",
                                entries.stream()
                                        .map(entry -> entry(entry, links))
                                        .toList()))
                .changedOn(Optional.of(entries.get(0).correction().date()));
    }

    private SitePage page(
            PageKind kind, String folder, int number, int count, Function<Links, Map<String, Object>> content) {
        Strings strings = site.strings();
        String path = Site.numbered(folder, number);
        Links links = Links.from(path);
        String name = strings.text(kind.key());
        String title = number == 1 ? name : strings.text("pageOfTitle", name, number);
        List<Crumb> trail = number == 1 ? site.trail() : List.of(site.home(), new Crumb(name, folder + "index.html"));
        return SitePage.of(kind, path, site.language(), title, trail, () -> {
                    Map<String, Object> model = new TreeMap<>(content.apply(links));
                    ListPages.addPagination(model, folder, number, count, links);
                    return model;
                })
                .describedAs(
                        strings.text(kind.key() + "Description", site.config().title()))
                .numbered(number);
    }

    private Map<String, Object> member(Member member, Links links) {
        Map<String, Object> model = new TreeMap<>();
        model.put("name", member.name());
        model.put("id", member.anchor());
        model.put("role", member.role());
        site.profiles()
                .model(member.name(), new Teasers(site), links)
                .ifPresent(profile -> model.put("profile", profile));
        model.put(
                "articles",
                member.appearances().stream()
                        .map(appearance -> appearance(appearance, member.role(), links))
                        .toList());
        return model;
    }

    private Map<String, Object> appearance(Appearance appearance, String usual, Links links) {
        Map<String, Object> model = reference(appearance.article(), links);
        boolean other = !appearance.role().isEmpty() && !appearance.role().equals(usual);
        model.put("role", other ? appearance.role() : "");
        return model;
    }

    private Map<String, Object> reference(Article article, Links links) {
        Map<String, Object> model = new TreeMap<>();
        model.put("title", article.title());
        model.put("lang", article.language().toLanguageTag());
        model.put("href", links.to(SitePaths.page(article)));
        article.date()
                .ifPresent(
                        day -> model.put("date", site.wording(site.language()).date(day)));
        return model;
    }

    private List<Entry> entries() {
        Comparator<Entry> newestFirst =
                Comparator.comparing((Entry entry) -> entry.correction().date()).reversed();
        return site.publication()
                .all()
                .flatMap(article ->
                        article.background().corrections().stream().map(correction -> new Entry(article, correction)))
                .sorted(newestFirst)
                .toList();
    }

    private Map<String, Object> entry(Entry entry, Links links) {
        LocalDate day = entry.correction().date();
        return Map.of(
                "date", site.wording(site.language()).date(day),
                "text", entry.correction().text(),
                "article", reference(entry.article(), links));
    }

    private record Entry(Article article, Correction correction) {}
}
