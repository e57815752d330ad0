package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.page.fragment.Fragment;

/**
 * What is between two places in a row where pages may end. Those of a row that are on one page are drawn as one.
 *
 * @param index of it among those of its row
 */
public record Slice(Row row, int index) {

    /** A row that pages may divide. */
    @FunctionalInterface
    public interface Row {
        /**
         * Some of its slices as one.
         *
         * @param from index of the first
         * @param to index behind the last
         * @param more by how much they are higher than they need be, so that a page is filled, in pt
         */
        Fragment part(int from, int to, double more);
    }
}
