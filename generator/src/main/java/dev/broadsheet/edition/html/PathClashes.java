package dev.broadsheet.edition.html;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reports pages with the same path. Case is ignored, as some file systems do. */
final class PathClashes {

    private final Diagnostics diagnostics;
    private final Map<String, SitePage> taken = new TreeMap<>();

    PathClashes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports each page whose path an earlier page has. */
    void check(List<SitePage> pages) {
        for (SitePage page : pages) {
            SitePage other = taken.putIfAbsent(page.path().toLowerCase(Locale.ROOT), page);
            if (other != null) {
                report(page, other);
            }
        }
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
        String address = "/" + movable.path().replaceFirst("index\\.html$", "");
        return movable.article().isPresent() && movable.article().equals(fixed.article())
                ? "the alias " + address + " differs from "
                        + (fixed.kind() == PageKind.REDIRECT ? "another" : "the address")
                        + " of this article only by case, which many disks do not distinguish"
                : "the address " + address + " is taken by " + name(fixed);
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
