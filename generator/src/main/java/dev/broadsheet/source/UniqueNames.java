package dev.broadsheet.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives each of several things a name of its own: the one that it wishes for, or else that with a number behind it. */
public final class UniqueNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The wish, or the wish with the first number from 2 on that is free; then it is taken. */
    public String next(String wish) {
        String name = wish;
        while (!taken.add(name)) {
            // Where the last of this wish left off: of many things of one name, none counts all before it.
            name = wish + "-" + numbers.merge(wish, 2, (before, first) -> before + 1);
        }
        return name;
    }
}
