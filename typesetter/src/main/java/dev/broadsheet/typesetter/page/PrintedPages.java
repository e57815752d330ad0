package dev.broadsheet.typesetter.page;

import java.util.Map;
import java.util.Set;

/**
 * What paragraphs print of the pages on which anchors are.
 *
 * @param numbers printed for the pages of anchors; others are left out
 * @param omitted numbers of the references that print nothing, since they are on the page of their targets
 */
public record PrintedPages(Map<String, Integer> numbers, Set<Integer> omitted) {

    public PrintedPages {
        numbers = Map.copyOf(numbers);
        omitted = Set.copyOf(omitted);
    }

    /** What the JVM makes for a record takes long when it is used first, and this is asked once or twice. */
    public boolean isSameAs(PrintedPages other) {
        return numbers.equals(other.numbers) && omitted.equals(other.omitted);
    }
}
