package dev.broadsheet.typesetter.page.galley;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Content that may change its height near a page that would be short, or a last page that would be nearly empty, in addition
 * to margins and rows.
 *
 * @param near indices of the items on such pages, and on their neighbours between the same forced page ends
 * @param paragraphs those of their paragraphs that may have a line more or less, in order
 * @param heights those of their floats that may have other heights, by index among all floats
 */
public record FlexibleContent(BitSet near, List<ParagraphVariants> paragraphs, Map<Integer, Heights> heights) {

    public static final FlexibleContent NONE = new FlexibleContent(new BitSet(), List.of(), Map.of());

    public FlexibleContent {
        near = (BitSet) near.clone();
        paragraphs = List.copyOf(paragraphs);
        heights = Map.copyOf(heights);
    }

    /**
     * Variants of a float with other heights.
     *
     * @param lower the float a line lower, two lines lower, and so on
     * @param higher the float a line higher, two lines higher, and so on
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

    /** Whether an item is on one of these pages. */
    public boolean isNear(int item) {
        return near.get(item);
    }

    /** Returns the variants of a float; none if its height is fixed. @param index index among all floats */
    public Heights heights(int index) {
        return heights.getOrDefault(index, Heights.NONE);
    }

    /** Returns the variant of a float on its page. @param lower lines by which floats are lower, by index; negative for higher */
    public Item.PageFloat on(Map<Integer, Integer> lower, int index, Item.PageFloat own) {
        int lines = lower.isEmpty() ? 0 : lower.getOrDefault(index, 0);
        if (lines == 0) {
            return own;
        }
        Heights all = heights(index);
        return lines > 0 ? all.lower().get(lines - 1) : all.higher().get(-lines - 1);
    }
}
