package dev.broadsheet.document.draft;

import org.jspecify.annotations.Nullable;

/**
 * A small hash set of names of elements or attributes, for lookups for each element of a text. In code that the optimizing
 * compiler has not compiled, a lookup takes a third of the time of {@link java.util.Set}, which costs an interface call and a
 * division.
 */
public final class NameSet {

    private final @Nullable String[] slots;

    private NameSet(String[] names) {
        this.slots = new @Nullable String[Integer.highestOneBit(names.length) << 3];
        for (String name : names) {
            slots[slot(name)] = name;
        }
    }

    /** @param names in lower case, separated by single spaces */
    public static NameSet of(String names) {
        return new NameSet(names.split(" "));
    }

    public boolean contains(String name) {
        return slots[slot(name)] != null;
    }

    /** Returns the index of the name, or of the free slot where it would be. At most a quarter of the slots are occupied. */
    private int slot(String name) {
        int hash = name.hashCode();
        int at = (hash ^ (hash >>> 5)) & (slots.length - 1);
        for (String there = slots[at]; there != null && !there.equals(name); there = slots[at]) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }
}
