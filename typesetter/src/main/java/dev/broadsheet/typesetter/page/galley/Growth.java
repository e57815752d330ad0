package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.page.fragment.Fragment;

/**
 * How a piece may be higher than it is, so that a page is filled.
 *
 * @param most by how much, in pt
 * @param group number of the margins and pieces that may be higher together, see {@link Item.Gap}
 * @param taller makes it so
 */
public record Growth(double most, int group, Taller taller) {

    /** Makes a piece higher. */
    @FunctionalInterface
    public interface Taller {
        /** @param more by how much, in pt */
        Fragment by(double more);
    }
}
