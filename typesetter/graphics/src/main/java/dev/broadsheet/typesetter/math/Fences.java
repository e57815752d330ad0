package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.math.token.MathBox;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Determines how far the elements of a row stretch vertically. In MathML Core, section 3.3.1.2, all stretch to the height of the
 * row. Here a pair of fences stretches to the content between them only, so that rows without nested {@code mrow} look as in TeX.
 */
final class Fences {

    private final @Nullable MathBox[] known;
    private final int[] first;
    private final int[] last;
    private final BitSet ignored = new BitSet();
    private final List<Integer> growing = new ArrayList<>();
    private final List<Integer> inner = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    /** Lays out an element with its stretch. */
    @FunctionalInterface
    interface Setter {
        MathBox lay(int index, Stretch stretch);
    }

    Fences(int size) {
        known = new MathBox[size];
        first = new int[size];
        last = new int[size];
    }

    /**
     * Adds an element of fixed size.
     *
     * @param counts whether stretchy elements stretch to its height
     */
    void put(int index, MathBox box, boolean counts) {
        known[index] = box;
        ignored.set(index, !counts);
    }

    /**
     * Adds a stretchy element; it stretches to the whole row unless it is part of a pair.
     *
     * @param opens 1 for an opening fence, -1 for a closing one, 0 for others
     */
    void grows(int index, int opens) {
        growing.add(index);
        first[index] = 0;
        last[index] = known.length;
        if (opens > 0) {
            open.push(index);
        } else if (opens == 0 && !open.isEmpty()) {
            inner.add(index);
        } else if (opens < 0 && !open.isEmpty()) {
            close(open.pop(), index);
        }
    }

    private void close(int start, int end) {
        span(start, start, end);
        span(end, start, end);
        inner.removeIf(index -> {
            boolean within = index > start;
            if (within) {
                span(index, start, end);
            }
            return within;
        });
    }

    private void span(int index, int start, int end) {
        first[index] = start + 1;
        last[index] = end;
    }

    List<MathBox> boxes(Setter setter) {
        for (int index : growing) {
            known[index] = setter.lay(index, beside(first[index], last[index]));
        }
        List<MathBox> all = new ArrayList<>();
        for (MathBox box : known) {
            all.add(Objects.requireNonNull(box));
        }
        return all;
    }

    /** Returns the extent of a range, including nested fences that have been laid out. */
    private Stretch beside(int from, int to) {
        boolean any = false;
        double ascent = 0;
        double descent = 0;
        for (int i = from; i < to; i++) {
            MathBox box = known[i];
            if (box != null && !ignored.get(i)) {
                ascent = any ? Math.max(ascent, box.ascent()) : box.ascent();
                descent = any ? Math.max(descent, box.descent()) : box.descent();
                any = true;
            }
        }
        return Stretch.beside(ascent, descent);
    }
}
