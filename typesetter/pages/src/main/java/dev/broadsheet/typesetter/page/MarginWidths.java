package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.box.IntrinsicRange;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shares the width of a page among the three margin boxes at its top or foot; CSS Paged Media 3, section 5.3.2.
 *
 * @param left the box at the left; null if there is none, like the others
 */
record MarginWidths(
        @Nullable Wish left,
        @Nullable Wish center,
        @Nullable Wish right) {

    /**
     * The width that a margin box asks for, in pt.
     *
     * @param auto whether its style gives no width
     * @param max its width, or that of its content without breaks
     * @param content the range of its content, which is computed only where not all have room
     */
    record Wish(boolean auto, double max, Supplier<IntrinsicRange> content) {

        /** Returns the wish of both boxes beside the one in the middle, which is twice that of the wider one. */
        private static Wish beside(@Nullable Wish left, @Nullable Wish right) {
            if (left == null || right == null) {
                Wish only = left == null ? right : left;
                return only == null ? new Wish(true, 0, () -> IntrinsicRange.ZERO) : only.twice();
            }
            Wish wider = left.max > right.max ? left : right;
            return new Wish(
                            left.auto || right.auto,
                            wider.max,
                            () -> left.content.get().widest(right.content.get()))
                    .twice();
        }

        private Wish twice() {
            return new Wish(auto, 2 * max, () -> {
                IntrinsicRange one = content.get();
                return new IntrinsicRange(2 * one.min(), 2 * one.max());
            });
        }
    }

    /** Returns the width of the box in the middle, which must exist. @param room width of the page area, in pt */
    double ofCenter(double room) {
        return center == null ? 0 : fit(center, Wish.beside(left, right), room);
    }

    /** Returns the width of the box at the left or right, which must exist. @param room width of the page area, in pt */
    double ofSide(boolean atLeft, double room) {
        Wish own = atLeft ? left : right;
        Wish other = atLeft ? right : left;
        if (center != null) {
            return Math.max(0, (room - ofCenter(room)) / 2);
        }
        return own == null || other == null ? room : fit(own, other, room);
    }

    /** Returns the share of a box whose width is auto. */
    private static double fit(Wish own, Wish other, double room) {
        if (!own.auto) {
            return own.max;
        } else if (!other.auto) {
            return Math.max(0, room - other.max);
        }
        double most = own.max + other.max;
        if (most <= room) {
            return most == 0 ? room / 2 : room * own.max / most;
        }
        double ownLeast = own.content.get().min();
        double least = ownLeast + other.content.get().min();
        if (least <= room) {
            return ownLeast + (room - least) * (own.max - ownLeast) / (most - least);
        }
        return room * ownLeast / least;
    }
}
