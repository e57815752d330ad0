package dev.broadsheet.document.draft;

import java.util.Set;

/** Names of elements and attributes. */
public final class Names {

    private Names() {}

    /** @param names in lower case, with a space between them */
    public static Set<String> of(String names) {
        return Set.of(names.split(" "));
    }
}
