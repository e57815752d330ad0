package dev.broadsheet.edition.html;

import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Suggestions;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.publication.Reference.ToMade;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files that the site makes beside those of the content, to which articles may link. */
final class MadeFiles {

    private static final String INDEX = "index.html";

    private MadeFiles() {}

    /** Reports links to files that are not made. Gives the site, if it was needed for that. */
    static Optional<Site> check(EditionInput input) {
        List<ToMade> links = input.publication()
                .all()
                .flatMap(article -> article.body().references().stream())
                .filter(ToMade.class::isInstance)
                .map(ToMade.class::cast)
                .toList();
        if (links.isEmpty()) {
            return Optional.empty();
        }
        Optional<Site> site = Optional.of(input)
                .filter(given -> given.publication().config().editions().contains(EditionName.SITE))
                .map(Site::new);
        report(links, site.map(MadeFiles::paths).orElse(Set.of()), input);
        return site;
    }

    private static void report(List<ToMade> links, Set<String> made, EditionInput input) {
        Suggestions suggestions = new Suggestions();
        Set<String> addresses = made.stream().map(MadeFiles::address).collect(Collectors.toCollection(TreeSet::new));
        links.stream()
                .filter(link -> !made.contains(link.file()))
                .forEach(link -> input.diagnostics()
                        .report(Diagnostic.error(
                                "BS-LINK-008",
                                link.position(),
                                "the site has no page '/" + link.path() + "', and the content folder no such file",
                                suggestions.hint("/" + link.path(), () -> addresses, hint(made)))));
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

    private static Set<String> paths(Site site) {
        Set<String> paths = new TreeSet<>(SitePages.paths(site));
        paths.add(Site.SEARCH);
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
