package dev.broadsheet.document.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The line that begins a container, such as {@code ::: facts}. The title, if it has one, is the first element within, a
 * paragraph of the class {@link #TITLE}.
 *
 * @param name of the container
 * @param options names and values that are in the braces and are no attributes of an element, in order
 */
public record Fence(String name, Map<String, String> options) {

    /** The class of a title. */
    public static final String TITLE = "block-title";

    public Fence {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
}
