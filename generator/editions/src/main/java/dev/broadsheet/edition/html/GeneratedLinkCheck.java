package dev.broadsheet.edition.html;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.diagnostic.Suggestions;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.publication.Reference.ToMade;
import dev.broadsheet.publication.SiteGuide;
import dev.broadsheet.publication.SiteGuide.MenuEntry;
import dev.broadsheet.source.ContentPaths;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks links to generated files of the site, to which articles and menus may link. */
final class GeneratedLinkCheck {

    private static final String INDEX = "index.html";

    private GeneratedLinkCheck() {}

    /**
     * Reports links to files that are not generated, and links of menus without a title.
     *
     * @param site the site; empty if the site edition is not requested
     * @param pages the pages of the site
     */
    static void check(EditionInput input, Optional<Site> site, List<SitePage> pages) {
        List<MenuEntry> entries = site.isPresent() ? entries(input.publication().guide()) : List.of();
        List<ToMade> links = Stream.concat(
                        input.publication().all().flatMap(article -> article.body().references().stream()),
                        entries.stream().map(MenuEntry::target))
                .filter(ToMade.class::isInstance)
                .map(ToMade.class::cast)
                .toList();
        if (links.isEmpty() && entries.isEmpty()) {
            return;
        }
        Set<String> made = site.map(known -> paths(known, pages)).orElse(Set.of());
        report(links, made, texts(pages), input);
        site.ifPresent(known -> reportNameless(entries, made, known));
    }

    private static List<MenuEntry> entries(SiteGuide guide) {
        return Stream.of(guide.main(), guide.footer())
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();
    }

    private static void reportNameless(List<MenuEntry> entries, Set<String> made, Site site) {
        MenuItems items = new MenuItems(site);
        entries.stream()
                .filter(entry -> entry.title().isEmpty() && !isNamed(entry.target(), items, site))
                .filter(entry -> !(entry.target() instanceof ToMade to) || made.contains(to.file()))
                .forEach(entry -> site.input()
                        .diagnostics()
                        .report(Diagnostic.error(
                                "BS-SITE-008",
                                entry.position(),
                                "the link of the menu has no title of its own",
                                "say what readers see, in a line before it: title: …")));
    }

    private static boolean isNamed(Reference target, MenuItems items, Site site) {
        return target instanceof Reference.ToArticle
                || (target instanceof ToMade made
                        && items.title(made.file(), site.strings()).isPresent());
    }

    /** Returns the sources of pages by address: a link to such a page is the path of its file. */
    private static Map<String, String> texts(List<SitePage> pages) {
        Map<String, String> texts = new HashMap<>();
        pages.forEach(page -> page.article()
                .ifPresent(article ->
                        texts.put(address(page.path()), article.position().file())));
        return texts;
    }

    /** @param texts the sources of pages by address */
    private static void report(List<ToMade> links, Set<String> made, Map<String, String> texts, EditionInput input) {
        Suggestions suggestions = new Suggestions();
        Set<String> addresses =
                made.stream().map(GeneratedLinkCheck::address).collect(Collectors.toCollection(TreeSet::new));
        links.stream()
                .filter(link -> !made.contains(link.file()))
                .forEach(link -> input.diagnostics()
                        .report(Diagnostic.error(
                                "BS-LINK-008",
                                link.position(),
                                "the site has no page '/" + link.path() + "', and the content folder no such file",
                                suggestions.give(
                                        () -> hint(link, addresses, texts).orElseGet(() -> hint(made)), hint(made)))));
    }

    private static Optional<String> hint(ToMade link, Set<String> addresses, Map<String, String> texts) {
        String folder = ContentPaths.folder(link.position().file());
        return DidYouMean.nearest("/" + link.path(), addresses)
                .map(found -> texts.containsKey(found)
                        ? ContentPaths.hint(folder, texts.get(found))
                        : "did you mean '" + found + "'?");
    }

    private static String hint(Set<String> made) {
        return made.isEmpty()
                ? "there is no site: 'editions' of site.yaml leaves it out"
                : "link to a file by its path, or to a page of the site by its address, such as "
                        + address(Site.SEARCH);
    }

    private static String address(String path) {
        return "/" + (path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path);
    }

    private static Set<String> paths(Site site, List<SitePage> pages) {
        Set<String> paths = pages.stream().map(SitePage::path).collect(Collectors.toCollection(TreeSet::new));
        if (site.config().markdown()) {
            paths.add(TextFiles.LIST);
        }
        if (site.config().baseUrl().isPresent()) {
            paths.addAll(forMachines(site));
        }
        return paths;
    }

    private static Set<String> forMachines(Site site) {
        Set<String> paths = new TreeSet<>(Set.of(SiteMaps.SITEMAP, SiteMaps.ROBOTS));
        if (site.hasFeeds()) {
            paths.addAll(Set.of(SiteFeeds.FEED, SiteFeeds.JSON_FEED));
            SiteFeeds.terms(site).forEach(term -> paths.add(SiteFeeds.path(term)));
        }
        if (!new SiteMaps(site).news().isEmpty()) {
            paths.add(SiteMaps.NEWS);
        }
        return paths;
    }
}
