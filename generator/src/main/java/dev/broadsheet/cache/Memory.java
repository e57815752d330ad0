package dev.broadsheet.cache;

import java.util.Collections;
import java.util.SortedMap;

/**
 * What a run leaves for the next one, by the names of the {@link Unit units}. Immutable.
 *
 * @param entries what is remembered
 */
public record Memory(SortedMap<String, Entry> entries) {

    /** Nothing is remembered. */
    public static final Memory NONE = new Memory(Collections.emptySortedMap());
}
