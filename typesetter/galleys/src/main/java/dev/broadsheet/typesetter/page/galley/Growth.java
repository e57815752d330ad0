package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.page.fragment.Fragment;

/**
 * The ability of a piece to be higher than it is, so that a page is filled.
 *
 * @param most by how much at most, in pt
 * @param group number of the margins and pieces that grow together, see {@link Item.Gap}
 * @param taller draws the piece higher
 */
public record Growth(double most, int group, Taller taller) {

    /** Makes a piece higher. */
    @FunctionalInterface
    public interface Taller {
        /** @param more by how much, in pt */
        Fragment by(double more);
    }
}
