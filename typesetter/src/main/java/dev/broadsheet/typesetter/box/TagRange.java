package dev.broadsheet.typesetter.box;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags of what is in a box.
 *
 * @param around that of the box itself, or, when it has none, of what is around it
 * @param from index of the first of its children that is in the box
 * @param to index behind the last of them
 */
public record TagRange(Tag around, int from, int to) {

    /** The tag around it, and then all in the order in which they were made, each before those within it. */
    public List<Tag> all() {
        List<Tag> all = new ArrayList<>();
        all.add(around);
        around.made().subList(from, to).forEach(child -> add(child, all));
        return all;
    }

    /** What they are and how they are within each other, in a few letters. */
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
