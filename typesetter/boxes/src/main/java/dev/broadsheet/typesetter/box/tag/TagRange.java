package dev.broadsheet.typesetter.box.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags of the content of a box.
 *
 * @param around tag of the box itself, or of its nearest ancestor with one
 * @param from index of the first child in the box
 * @param to index after the last child in the box
 */
public record TagRange(Tag around, int from, int to) {

    /** Returns the enclosing tag, followed by all others in the order of creation, parents before children. */
    public List<Tag> all() {
        List<Tag> all = new ArrayList<>();
        all.add(around);
        around.made().subList(from, to).forEach(child -> add(child, all));
        return all;
    }

    /** Returns types and nesting as a compact text, for digests. */
    public String outline() {
        StringBuilder out = new StringBuilder();
        mark(around, out);
        around.made().subList(from, to).forEach(child -> outline(child, out));
        return out.toString();
    }

    private static void outline(Tag tag, StringBuilder out) {
        out.append('(');
        mark(tag, out);
        tag.made().forEach(child -> outline(child, out));
        out.append(')');
    }

    private static void mark(Tag tag, StringBuilder out) {
        out.append(tag.type()).append(tag.used() ? '+' : '-');
    }

    private static void add(Tag tag, List<Tag> all) {
        all.add(tag);
        tag.made().forEach(child -> add(child, all));
    }
}
