package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.value.content.ContentPart.Which;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that elements assign to names, for example with {@code string-set}, as seen from the current page. */
final class PageValues<T> {

    private final Map<String, T> atStart = new HashMap<>();
    private final Map<String, T> first = new HashMap<>();
    private final Map<String, T> last = new HashMap<>();
    private final Set<String> setHere = new HashSet<>();

    void nextPage() {
        atStart.putAll(last);
        first.clear();
        setHere.clear();
    }

    void set(String name, T value) {
        first.putIfAbsent(name, value);
        last.put(name, value);
        setHere.add(name);
    }

    /** Returns the value of a name, or null if it has none; CSS GCPM 3, section 1.2.2. */
    @Nullable
    T get(String name, Which which) {
        T start = atStart.get(name);
        return switch (which) {
            case FIRST -> first.containsKey(name) ? first.get(name) : start;
            case START -> start;
            case LAST -> last.get(name);
            case _BS_LAST -> "".equals(first.get(name)) ? null : last.get(name);
            case FIRST_EXCEPT -> setHere.contains(name) ? null : start;
        };
    }
}
