package dev.broadsheet.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Assigns unique names: the requested name, or the name with a number appended. */
public final class UniqueNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Returns the requested name, or the name with the first free number from 2 on, and reserves it. */
    public String next(String wish) {
        String name = wish;
        while (!taken.add(name)) {
            // Counting resumes at the last number of this name, so that many equal names do not take quadratic time.
            name = wish + "-" + numbers.merge(wish, 2, (before, first) -> before + 1);
        }
        return name;
    }
}
