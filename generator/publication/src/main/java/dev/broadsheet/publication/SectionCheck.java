package dev.broadsheet.publication;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.List;

/** Reports sections of {@code site.yaml} that have no article. */
final class SectionCheck {

    private SectionCheck() {}

    static void report(List<LocatedValue<String>> named, List<Article> articles, Diagnostics diagnostics) {
        if (named.isEmpty()) {
            return;
        }
        UsedNames known = new UsedNames();
        articles.stream()
                .filter(article -> !article.section().isEmpty())
                .forEach(article -> known.add(article.section(), article));
        named.stream()
                .filter(section -> !known.has(section.value()))
                .forEach(section -> diagnostics.report(Diagnostic.warning(
                        "BS-SITE-002",
                        section.position(),
                        "no article belongs to the section '" + section.value() + "'",
                        known.hint(section.value(), "take it out of 'sections', or write it as the articles do"))));
    }
}
