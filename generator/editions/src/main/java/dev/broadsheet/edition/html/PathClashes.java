package dev.broadsheet.edition.html;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Slug;
import dev.broadsheet.source.SourcePosition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports pages with the same path. Case is ignored, as some file systems do: of an alias and a page that differ by case only, the
 * page is written.
 */
final class PathClashes {

    private final Diagnostics diagnostics;

    PathClashes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports each page whose path an earlier page has. */
    @SuppressWarnings("ReferenceEquality") // whether it is the same page, not an equal one
    void check(List<SitePage> pages) {
        Map<String, SitePage> taken = new HashMap<>();
        for (SitePage page : pages) {
            SitePage other = take(page, taken);
            if (isAliasInOtherCase(page, other)) {
                reportCase(page, other);
            } else if (other != page) {
                report(page, other);
            }
        }
    }

    /** Returns the pages without the aliases that differ from an earlier page only by case. */
    static List<SitePage> distinct(List<SitePage> pages) {
        Map<String, SitePage> taken = new HashMap<>();
        return pages.stream()
                .filter(page -> !isAliasInOtherCase(page, take(page, taken)))
                .toList();
    }

    /** Returns the first page with the path of a page, which may be this one. */
    private static SitePage take(SitePage page, Map<String, SitePage> taken) {
        return taken.computeIfAbsent(Slug.folded(page.path()), path -> page);
    }

    private static boolean isAliasInOtherCase(SitePage page, SitePage other) {
        return page.kind() == PageKind.REDIRECT && !page.path().equals(other.path());
    }

    private void reportCase(SitePage alias, SitePage other) {
        diagnostics.report(Diagnostic.warning(
                "BS-SLUG-010",
                position(alias),
                "the alias " + address(alias) + " gets no page, since " + address(other)
                        + " differs from it only by case, and many disks hold only one of the two",
                "hosts that ignore case need none; for others, write the old name as the slug, such as slug: Visit,"
                        + " or redirect it by a rule of the host"));
    }

    private void report(SitePage page, SitePage other) {
        boolean generated = page.article().isEmpty();
        SitePage movable = generated ? other : page;
        SitePage fixed = generated ? page : other;
        diagnostics.report(Diagnostic.error(
                "BS-SLUG-004",
                position(movable),
                message(movable, fixed),
                movable.kind() == PageKind.REDIRECT
                        ? "delete the alias"
                        : "give it another slug, or change the permalinks in site.yaml"));
    }

    private static String message(SitePage movable, SitePage fixed) {
        return "the address " + address(movable) + " is taken by " + name(fixed);
    }

    private static String address(SitePage page) {
        return "/" + page.path().replaceFirst("index\\.html$", "");
    }

    private static String name(SitePage page) {
        return page.article()
                .map(article -> (page.kind() == PageKind.REDIRECT ? "an alias of " : "")
                        + article.position().file())
                .orElse("the site's own page “" + page.title() + "”");
    }

    private static SourcePosition position(SitePage page) {
        Optional<SourcePosition> alias = page.article().stream()
                .filter(article -> page.kind() == PageKind.REDIRECT)
                .flatMap(article -> article.metadata().identity().aliases().stream())
                .filter(written -> written.value().equals(page.path()))
                .map(LocatedValue::position)
                .findFirst();
        return alias.or(() -> page.article().map(article -> article.position()))
                .orElseGet(() -> SourcePosition.of("site.yaml"));
    }
}
