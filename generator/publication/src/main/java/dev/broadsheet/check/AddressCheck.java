package dev.broadsheet.check;

import dev.broadsheet.check.AddressList.Entry;
import dev.broadsheet.config.Metadata;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that published URLs still exist. */
public final class AddressCheck {

    /** The minimum number of anchors that identify a text whose title has changed. */
    private static final int TELLING_ANCHORS = 3;

    private final Map<String, Article> pages;
    private final Set<String> aliases;
    private final Set<String> held;
    private final Severity severity;
    private final Diagnostics diagnostics;

    /**
     * @param held the paths of articles that are currently withheld; they are not reported as missing
     * @param severity the severity of the diagnostics
     */
    public AddressCheck(Publication publication, Set<String> held, Severity severity, Diagnostics diagnostics) {
        this.pages = publication
                .all()
                .collect(Collectors.toMap(
                        article -> "/" + article.folder(), article -> article, (first, second) -> first));
        this.aliases = publication
                .all()
                .flatMap(article -> aliases(article.metadata()))
                .collect(Collectors.toSet());
        this.held = Set.copyOf(held);
        this.severity = severity;
        this.diagnostics = diagnostics;
    }

    /** Reports published paths and anchors that no longer exist. */
    public void check(AddressList published) {
        published.entries().forEach((address, entry) -> {
            Article page = pages.get(address);
            if (page != null) {
                checkAnchors(address, entry, page);
            } else if (!aliases.contains(address) && !held.contains(address)) {
                report(
                        "BS-SLUG-006",
                        entry,
                        "the published URL " + address + " no longer exists",
                        successor(entry, published)
                                .map(file ->
                                        "if " + file + " is the same text under another name, write there: aliases: ["
                                                + address + "]")
                                .orElse(
                                        "write aliases: [" + address
                                                + "] into the text that replaces it, or delete this line when readers are to find nothing there"));
            }
        });
    }

    /** Returns the former paths of an article, in the form of the published list. */
    public static Stream<String> aliases(Metadata metadata) {
        return metadata.identity().aliases().stream()
                .map(alias -> "/" + alias.value().replaceFirst("(^|/)index\\.html$", "$1"));
    }

    /**
     * Returns the file to which a text has probably moved: the only new article with the same title, or else with the same
     * headings.
     */
    private Optional<String> successor(Entry gone, AddressList published) {
        List<Article> fresh = pages.entrySet().stream()
                .filter(page -> !published.entries().containsKey(page.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return only(fresh.stream().filter(page -> page.title().equals(gone.title())))
                .or(() -> gone.anchors().size() < TELLING_ANCHORS
                        ? Optional.empty()
                        : only(fresh.stream().filter(page -> headings(page).containsAll(gone.anchors()))))
                .map(page -> page.position().file());
    }

    private static Optional<Article> only(Stream<Article> found) {
        List<Article> all = found.limit(2).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static Set<String> headings(Article page) {
        Set<String> ids = new HashSet<>(Set.of(page.body().titleId()));
        page.body().headings().forEach(heading -> ids.add(heading.id()));
        return ids;
    }

    private void checkAnchors(String address, Entry entry, Article page) {
        if (headings(page).containsAll(entry.anchors())) {
            return;
        }
        Set<String> ids = headings(page);
        collect(page.body().document().nodes(), ids);
        entry.anchors().stream()
                .filter(anchor -> !ids.contains(anchor))
                .forEach(anchor -> report(
                        "BS-SLUG-007",
                        entry,
                        "the published URL " + address + "#" + anchor + " no longer exists",
                        "write {#" + anchor + "} after the intended heading of "
                                + page.position().file() + ", or delete the name from this line"));
    }

    private static void collect(List<Node> nodes, Set<String> ids) {
        for (Node node : nodes) {
            if (node instanceof Element element) {
                ids.add(element.attributes().id());
                collect(element.children(), ids);
            }
        }
    }

    private void report(String code, Entry entry, String message, String hint) {
        diagnostics.report(
                severity == Severity.ERROR
                        ? Diagnostic.error(code, entry.position(), message, hint)
                        : Diagnostic.warning(code, entry.position(), message, hint));
    }
}
