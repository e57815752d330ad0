package dev.broadsheet.typesetter.page;

import java.util.Map;
import java.util.Set;

/**
 * The page numbers of anchors that paragraphs print.
 *
 * @param numbers page number by anchor
 * @param omitted numbers of the references that print nothing, since they are on the same page as their targets
 */
public record PrintedPages(Map<String, Integer> numbers, Set<Integer> omitted) {

    public PrintedPages {
        numbers = Map.copyOf(numbers);
        omitted = Set.copyOf(omitted);
    }

    /** Replaces the generated {@code equals}, whose first use is slow; called once or twice per document. */
    public boolean isSameAs(PrintedPages other) {
        return numbers.equals(other.numbers) && omitted.equals(other.omitted);
    }
}
