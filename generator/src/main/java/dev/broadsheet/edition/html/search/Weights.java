package dev.broadsheet.edition.html.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a document is about each of its terms: what is in its title counts most, in its text least. */
final class Weights {

    private static final int TITLE = 16;
    private static final int SUBJECT = 6;
    private static final int HEADING = 4;
    private static final int TEXT = 1;

    /** A word that is repeated in a text counts so many times. */
    private static final int MOST_OF_TEXT = 3;

    private final Map<String, Integer> byTerm = new HashMap<>();

    private Weights() {}

    static Map<String, Integer> of(SearchDocument document) {
        Weights weights = new Weights();
        weights.addText(SearchTerms.of(document.text().get()));
        document.headings().forEach(heading -> weights.add(SearchTerms.of(heading), HEADING));
        document.subjects().forEach(subject -> weights.add(SearchTerms.of(subject), SUBJECT));
        weights.add(SearchTerms.of(document.title()), TITLE);
        return weights.byTerm;
    }

    private void addText(List<String> terms) {
        terms.forEach(term -> byTerm.merge(term, TEXT, (weight, one) -> Math.min(MOST_OF_TEXT * TEXT, weight + one)));
    }

    private void add(List<String> terms, int weight) {
        terms.forEach(term -> byTerm.merge(term, weight, Integer::sum));
    }
}
