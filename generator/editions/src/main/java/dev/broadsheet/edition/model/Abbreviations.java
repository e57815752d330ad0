package dev.broadsheet.edition.model;

import com.ibm.icu.text.Collator;
import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Only;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.SiteElement;
import dev.broadsheet.publication.Book;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of the abbreviations that the texts of a book expand, each with its first expansion, sorted by the language of the
 * book.
 */
final class Abbreviations {

    private final Map<String, String> found = new LinkedHashMap<>();

    private Abbreviations() {}

    /** Returns the models of the entries, with the keys {@code short} and {@code long}. */
    static List<Map<String, Object>> of(Book book) {
        Abbreviations abbreviations = new Abbreviations();
        book.all()
                .forEach(article ->
                        abbreviations.collect(article.body().document().nodes()));
        Collator order = Collator.getInstance(book.language());
        return abbreviations.found.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> one) -> one.getKey(), order)
                        .thenComparing(Map.Entry::getKey))
                .map(one -> Map.<String, Object>of("short", one.getKey(), "long", one.getValue()))
                .toList();
    }

    private void collect(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Element element) {
                String meaning =
                        element.name().equals("abbr") ? element.attributes().value("title") : "";
                if (!meaning.isBlank()) {
                    found.putIfAbsent(PlainText.of(element), meaning.strip());
                }
                collect(element.children());
            } else if (node instanceof SiteElement site) {
                collect(site.element().children());
            } else if (node instanceof Only only && only.audience() == Audience.OTHERS) {
                collect(only.nodes());
            }
        }
    }
}
