package dev.broadsheet.typesetter.page.galley;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What may give where a page would be short, or the last page of a stretch of text have next to nothing on it, beyond margins
 * and rows.
 *
 * @param near indices of the items on such pages, and on those around them in the same stretch of text
 * @param paragraphs of them that may have a line more or less, in their order
 * @param heights the floats of them that may have pictures of other heights, by their index among all floats
 */
public record Leeway(BitSet near, List<Resetting> paragraphs, Map<Integer, Heights> heights) {

    public static final Leeway NONE = new Leeway(new BitSet(), List.of(), Map.of());

    public Leeway {
        near = (BitSet) near.clone();
        paragraphs = List.copyOf(paragraphs);
        heights = Map.copyOf(heights);
    }

    /**
     * A float at other heights.
     *
     * @param lower what it is like a line lower, two lines lower, and so on
     * @param higher what it is like a line higher, two lines higher, and so on
     */
    public record Heights(List<Item.PageFloat> lower, List<Item.PageFloat> higher) {

        public static final Heights NONE = new Heights(List.of(), List.of());

        public Heights {
            lower = List.copyOf(lower);
            higher = List.copyOf(higher);
        }

        public boolean isEmpty() {
            return lower.isEmpty() && higher.isEmpty();
        }
    }

    /** Whether an item is on such a page. */
    public boolean isNear(int item) {
        return near.get(item);
    }

    /** A float at other heights; at none when it stays as it is. @param index among all floats */
    public Heights heights(int index) {
        return heights.getOrDefault(index, Heights.NONE);
    }

    /** A float as it is on its page. @param lower by how many lines floats of the page are lower, or by fewer than 0 higher */
    public Item.PageFloat on(Map<Integer, Integer> lower, int index, Item.PageFloat own) {
        int lines = lower.isEmpty() ? 0 : lower.getOrDefault(index, 0);
        if (lines == 0) {
            return own;
        }
        Heights all = heights(index);
        return lines > 0 ? all.lower().get(lines - 1) : all.higher().get(-lines - 1);
    }
}
