package dev.broadsheet.typesetter.css.sheet;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a page that decide which {@code @page} rules apply.
 *
 * @param name the {@code page} property at the start of the page; empty for none
 * @param first whether it is the first page of the document
 * @param left whether it is a left-hand (even) page
 * @param blank whether it is empty because of a forced break to the other side
 * @param number number of the page from 1; 0 if no rule depends on it
 */
public record PageContext(String name, boolean first, boolean left, boolean blank, int number) {

    /** The first page of a document. */
    public static final PageContext FIRST = new PageContext("", true, false, false, 1);

    /** Written out, as is {@code equals}: the first use of a record's generated methods takes milliseconds. */
    @Override
    public int hashCode() {
        return name.hashCode() * 31 + number * 8 + (first ? 4 : 0) + (left ? 2 : 0) + (blank ? 1 : 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageContext page
                && name.equals(page.name)
                && first == page.first
                && left == page.left
                && blank == page.blank
                && number == page.number;
    }
}
