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
 * @param smaller the floats of them that may have smaller pictures, by their index among all floats: what each is like a line
 *     lower, two lines lower, and so on
 */
public record Leeway(BitSet near, List<Resetting> paragraphs, Map<Integer, List<Item.PageFloat>> smaller) {

    public static final Leeway NONE = new Leeway(new BitSet(), List.of(), Map.of());

    public Leeway {
        near = (BitSet) near.clone();
        paragraphs = List.copyOf(paragraphs);
        smaller = Map.copyOf(smaller);
    }

    /** Whether an item is on such a page. */
    public boolean isNear(int item) {
        return near.get(item);
    }

    /** A float by each line that its smaller pictures save; empty when they stay as they are. @param index among all floats */
    public List<Item.PageFloat> smaller(int index) {
        return smaller.getOrDefault(index, List.of());
    }

    /** A float as it is on its page. @param lower by how many lines floats of the page are lower, by their index */
    public Item.PageFloat on(Map<Integer, Integer> lower, int index, Item.PageFloat own) {
        int lines = lower.isEmpty() ? 0 : lower.getOrDefault(index, 0);
        return lines == 0 ? own : smaller(index).get(lines - 1);
    }
}
