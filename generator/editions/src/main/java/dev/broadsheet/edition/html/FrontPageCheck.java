package dev.broadsheet.edition.html;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports sections that the editor wants on the front page and that have no block there, since their articles are above. */
final class FrontPageCheck {

    private FrontPageCheck() {}

    static void report(Site site, Diagnostics diagnostics) {
        Optional<List<LocatedValue<String>>> wanted =
                site.config().home().sections().filter(named -> !named.isEmpty());
        if (wanted.isEmpty()) {
            return;
        }
        Set<Term> shown = FrontPage.of(site).blocks().stream()
                .map(FrontPage.Block::section)
                .collect(Collectors.toSet());
        wanted.get().stream()
                .filter(name -> site.sections()
                        .find(name.value())
                        .filter(section -> !shown.contains(section))
                        .isPresent())
                .forEach(
                        name -> diagnostics.report(
                                Diagnostic.warning(
                                        "BS-SITE-014",
                                        name.position(),
                                        "the section '" + name.value()
                                                + "' has no block on the front page: all its articles are above it",
                                        "take it out until it has more articles; or choose what is above by 'lead' and 'composition'")));
    }
}
