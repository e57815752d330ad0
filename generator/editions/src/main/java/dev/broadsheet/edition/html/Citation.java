package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.Wording;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.Strings;
import dev.broadsheet.typesetter.api.Pagination;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds the bibliographic reference of an article: authors, title, publication, date, URL and pages of the brief. */
final class Citation {

    private final Site site;

    Citation(Site site) {
        this.site = site;
    }

    /**
     * Returns {@code title} and {@code publication}, and {@code authors}, {@code date}, {@code url} and {@code pages} if known.
     */
    Map<String, Object> of(Article article) {
        Wording wording = site.wording(article.language());
        Map<String, Object> model = new TreeMap<>();
        if (!article.authors().isEmpty()) {
            model.put("authors", String.join(", ", article.authors()));
        }
        model.put("title", article.title());
        model.put("publication", site.config().title());
        article.date().ifPresent(date -> model.put("date", wording.date(date)));
        site.addresses().absolute(SitePaths.page(article)).ifPresent(url -> model.put("url", url));
        pages(article, wording.strings()).ifPresent(text -> model.put("pages", text));
        return model;
    }

    private Optional<String> pages(Article article, Strings strings) {
        return Optional.ofNullable(site.input().paginations().briefs().get(article.slug()))
                .map(Pagination::pageLabels)
                .filter(labels -> !labels.isEmpty())
                .map(labels -> range(labels, strings));
    }

    private static String range(List<String> labels, Strings strings) {
        String first = labels.get(0);
        String last = labels.get(labels.size() - 1);
        return first.equals(last) ? strings.text("citedPage", first) : strings.text("citedPages", first, last);
    }
}
