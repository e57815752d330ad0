package dev.broadsheet.publication;

import dev.broadsheet.config.IndexConfig;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Suggestions;
import dev.broadsheet.document.IndexEntry;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody.IndexMark;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reports index entries for an unknown index, and cross-references to entries that do not exist. */
final class IndexCheck {

    private final SiteConfig config;
    private final Diagnostics diagnostics;
    private final Suggestions suggestions = new Suggestions();

    /** Index headings as authors write them, including all their parent headings. */
    private final Set<String> known = new TreeSet<>();

    private IndexCheck(SiteConfig config, Diagnostics diagnostics) {
        this.config = config;
        this.diagnostics = diagnostics;
    }

    static void report(SiteConfig config, Collection<ParsedArticle> articles, Diagnostics diagnostics) {
        if (articles.stream().allMatch(article -> article.body().index().isEmpty())) {
            return;
        }
        IndexCheck check = new IndexCheck(config, diagnostics);
        articles.forEach(check::learn);
        articles.forEach(article -> article.body().index().forEach(check::check));
    }

    private void learn(ParsedArticle article) {
        article.body().index().forEach(mark -> learn(mark.entry().heading()));
        article.metadata().background().people().forEach(person -> known.add(person.indexedAs()));
        known.add(article.metadata().byline().place());
    }

    private void learn(List<String> heading) {
        for (int levels = 1; levels <= heading.size(); levels++) {
            known.add(String.join(IndexEntry.BELOW, heading.subList(0, levels)));
        }
    }

    private void check(IndexMark mark) {
        IndexEntry entry = mark.entry();
        if (!entry.index().isEmpty() && config.apparatus().index(entry.index()).isEmpty()) {
            diagnostics.report(Diagnostic.error(
                    "BS-INDEX-004",
                    mark.position(),
                    "there is no index '" + entry.index() + "'",
                    suggestions.hint(
                            entry.index(),
                            () -> config.apparatus().indexes().stream()
                                    .map(IndexConfig::name)
                                    .toList(),
                            "name it in site.yaml, below indexes")));
        }
        Stream.concat(entry.see().stream(), entry.seeAlso().stream())
                .filter(heading -> !known.contains(heading))
                .forEach(heading -> diagnostics.report(Diagnostic.error(
                        "BS-INDEX-003",
                        mark.position(),
                        "the index has no entry '" + heading + "' that '" + entry.written() + "' could lead to",
                        suggestions.hint(
                                heading, () -> known, "write it as the entry is written, such as trade: tariffs"))));
    }
}
