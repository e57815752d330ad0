package dev.broadsheet.document.draft;

import java.util.Set;

/** Creates sets of names of elements and attributes. */
public final class Names {

    private Names() {}

    /** @param names in lower case, separated by single spaces */
    public static Set<String> of(String names) {
        return Set.of(names.split(" "));
    }
}
