package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.Cast.Appearance;
import dev.broadsheet.edition.html.Cast.Member;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Correction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The registers of the publication: who appears where, and what was corrected when. */
final class RegisterPages {

    private final Site site;

    RegisterPages(Site site) {
        this.site = site;
    }

    List<SitePage> pages() {
        List<SitePage> pages = new ArrayList<>();
        if (!site.cast().isEmpty()) {
            pages.add(people());
        }
        if (site.hasCorrections()) {
            pages.add(corrections());
        }
        return pages;
    }

    private SitePage people() {
        Links links = Links.from(Site.PEOPLE);
        return SitePage.of(
                        PageKind.PEOPLE,
                        Site.PEOPLE,
                        site.language(),
                        site.strings().text("people"),
                        site.trail(),
                        () -> Map.of(
                                "members",
                                site.cast().members().stream()
                                        .map(member -> member(member, links))
                                        .toList()))
                .describedAs(
                        site.strings().text("peopleDescription", site.config().title()));
    }

    private Map<String, Object> member(Member member, Links links) {
        Map<String, Object> model = new TreeMap<>();
        model.put("name", member.name());
        model.put("id", member.anchor());
        model.put("role", member.role());
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

    private SitePage corrections() {
        List<Entry> entries = entries();
        Links links = Links.from(Site.CORRECTIONS);
        return SitePage.of(
                        PageKind.CORRECTIONS,
                        Site.CORRECTIONS,
                        site.language(),
                        site.strings().text("corrections"),
                        site.trail(),
                        () -> Map.of(
                                "entries",
                                entries.stream()
                                        .map(entry -> entry(entry, links))
                                        .toList()))
                .describedAs(site.strings()
                        .text("correctionsDescription", site.config().title()))
                .changedOn(Optional.of(entries.get(0).correction().date()));
    }

    private List<Entry> entries() {
        Comparator<Entry> newestFirst =
                Comparator.comparing((Entry entry) -> entry.correction().date()).reversed();
        return site.publication()
                .all()
                .flatMap(article -> article.corrections().stream().map(correction -> new Entry(article, correction)))
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
