package dev.broadsheet.document.draft;

import org.jspecify.annotations.Nullable;

/**
 * A few names of elements or attributes that all elements of a text are compared with. Where methods are not compiled by the optimising
 * compiler, asking it takes a third of what asking a {@link java.util.Set} does: that is a call by an interface and a division.
 */
public final class NameSet {

    private final @Nullable String[] slots;

    private NameSet(String[] names) {
        this.slots = new @Nullable String[Integer.highestOneBit(names.length) << 3];
        for (String name : names) {
            slots[slot(name)] = name;
        }
    }

    /** @param names in lower case, with a space between them */
    public static NameSet of(String names) {
        return new NameSet(names.split(" "));
    }

    public boolean contains(String name) {
        return slots[slot(name)] != null;
    }

    /** Index of the name, or of the free place where it would be. At most a quarter of the places is taken. */
    private int slot(String name) {
        int hash = name.hashCode();
        int at = (hash ^ (hash >>> 5)) & (slots.length - 1);
        for (String there = slots[at]; there != null && !there.equals(name); there = slots[at]) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }
}
