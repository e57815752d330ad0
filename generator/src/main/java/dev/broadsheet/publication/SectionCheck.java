package dev.broadsheet.publication;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Suggestions;
import dev.broadsheet.source.TermKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports sections of {@code site.yaml} that have no article. */
final class SectionCheck {

    private SectionCheck() {}

    static void report(List<LocatedValue<String>> named, List<Article> articles, Diagnostics diagnostics) {
        if (named.isEmpty()) {
            return;
        }
        Suggestions suggestions = new Suggestions();
        Map<String, String> known = new TreeMap<>();
        articles.stream()
                .map(Article::section)
                .filter(section -> !section.isEmpty())
                .forEach(section -> known.putIfAbsent(TermKey.of(section), section));
        named.stream()
                .filter(section -> !known.containsKey(TermKey.of(section.value())))
                .forEach(section -> diagnostics.report(Diagnostic.warning(
                        "BS-SITE-002",
                        section.position(),
                        "no article belongs to the section '" + section.value() + "'",
                        suggestions.hint(
                                section.value(),
                                known::values,
                                "take it out of 'sections', or write it as the articles do"))));
    }
}
