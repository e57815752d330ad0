package dev.broadsheet.document.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The opening line of a container, such as {@code ::: facts}. The title, if any, is the first element in the container, a
 * paragraph of the class {@link #TITLE}.
 *
 * @param name of the container
 * @param options names and values in the braces that are not attributes of an element, in order
 */
public record Fence(String name, Map<String, String> options) {

    /** The class of a title. */
    public static final String TITLE = "block-title";

    public Fence {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
}
