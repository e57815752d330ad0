package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.page.fragment.Fragment;

/**
 * The part of a row between two places where pages may end. The slices of a row on one page are drawn together.
 *
 * @param index index among the slices of its row
 */
public record Slice(Row row, int index) {

    /** A row that pages may divide. */
    @FunctionalInterface
    public interface Row {
        /**
         * Returns a fragment of adjacent slices.
         *
         * @param from index of the first slice
         * @param to index after the last slice
         * @param more additional height with which they fill the page, in pt
         */
        Fragment part(int from, int to, double more);
    }
}
