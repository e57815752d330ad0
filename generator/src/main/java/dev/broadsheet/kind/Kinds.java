package dev.broadsheet.kind;

import dev.broadsheet.kind.alert.Alerts;
import dev.broadsheet.kind.code.Listings;
import dev.broadsheet.kind.quotation.Quotations;
import java.util.List;

/** All kinds of blocks. An element is of the first that marks it, so those of one syntax come before the general one. */
public final class Kinds {

    private static final List<Kind> ALL = List.of(new Alerts(), new Listings(), new Quotations());

    private Kinds() {}

    public static List<Kind> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException when there is no kind of this name */
    public static Kind of(String name) {
        return ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no kind " + name));
    }
}
