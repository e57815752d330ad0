package dev.broadsheet.typesetter.pdf.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Completes lists and tables, whose parts are in places of their own only (ISO 32000-1, 14.8.4.3, and ISO 14289-1, 7.2): content
 * that HTML and CSS permit elsewhere gets the missing elements around it.
 */
final class Completion {

    private static final Set<String> LABEL_OR_BODY = Set.of("Lbl", "LBody");
    private static final Set<String> LISTS = Set.of("L", "LI");
    private static final Set<String> CONTENTS = Set.of("TOC", "TOCI");
    private static final Set<String> ROWS = Set.of("TR", "THead", "TBody", "TFoot");

    private Completion() {}

    /**
     * @param type type of an element
     * @param kids its elements and contents
     * @return the same in elements that the type permits
     */
    static List<Object> of(String type, List<Object> kids) {
        return switch (type) {
            case "L" -> list(kids);
            case "LI" -> grouped(kids, kid -> !is(kid, LABEL_OR_BODY), run -> Node.around("LBody", run));
            case "TOC" -> grouped(kids, kid -> !is(kid, CONTENTS), run -> Node.around("TOCI", run));
            case "Table" -> table(kids);
            default -> grouped(kids, kid -> is(kid, "LI"), Completion::stray);
        };
    }

    /** Returns a list of items outside one; ISO 14289-1, 7.6, asks for its numbering. */
    private static Node stray(List<Object> items) {
        Node list = Node.around("L", items);
        list.attribute("List", "ListNumbering", "Disc");
        return list;
    }

    private static List<Object> list(List<Object> kids) {
        Object caption = !kids.isEmpty() && is(kids.get(0), "Caption") ? kids.get(0) : "none";
        return grouped(
                kids,
                kid -> kid != caption && !is(kid, LISTS),
                run -> Node.around("LI", List.of(Node.around("LBody", run))));
    }

    /** Completes a table: one caption, then rows, or groups of rows with a body among them. */
    private static List<Object> table(List<Object> kids) {
        List<Object> rows = new ArrayList<>();
        List<Object> captions = new ArrayList<>();
        for (Object kid : kids) {
            if (!is(kid, ROWS)) {
                captions.add(kid);
            } else if (is(kid, "TR") || !((Node) kid).children().isEmpty()) {
                rows.add(kid);
            }
        }
        boolean below = !captions.isEmpty() && kids.get(0) != captions.get(0);
        List<Object> all = new ArrayList<>(grouped(rows));
        if (!captions.isEmpty()) {
            all.add(below ? all.size() : 0, caption(captions));
        }
        return all;
    }

    private static Object caption(List<Object> captions) {
        if (captions.size() == 1 && is(captions.get(0), "Caption")) {
            return captions.get(0);
        }
        return Node.around(
                "Caption",
                captions.stream()
                        .map(kid -> is(kid, "Caption") ? ((Node) kid).as("Div") : kid)
                        .toList());
    }

    /** Returns rows in groups, if there is a group: at most one head and one foot, and a body. */
    private static List<Object> grouped(List<Object> rows) {
        if (rows.stream().allMatch(row -> is(row, "TR"))) {
            return rows;
        }
        List<Object> groups = grouped(rows, row -> is(row, "TR"), run -> Node.around("TBody", run));
        boolean hasBody = groups.stream().anyMatch(group -> is(group, "TBody"));
        Set<String> seen = new HashSet<>();
        List<Object> all = new ArrayList<>();
        for (Object group : groups) {
            boolean fits = is(group, "TBody") || (hasBody && seen.add(((Node) group).type()));
            all.add(fits ? group : ((Node) group).as("TBody"));
        }
        return all;
    }

    /** Replaces each run of certain kids by an element around it. */
    private static List<Object> grouped(
            List<Object> kids, Predicate<Object> loose, Function<List<Object>, Node> around) {
        if (kids.stream().noneMatch(loose)) {
            return kids;
        }
        List<Object> all = new ArrayList<>();
        List<Object> run = new ArrayList<>();
        for (Object kid : kids) {
            if (loose.test(kid)) {
                run.add(kid);
            } else {
                close(run, around, all);
                all.add(kid);
            }
        }
        close(run, around, all);
        return all;
    }

    private static void close(List<Object> run, Function<List<Object>, Node> around, List<Object> all) {
        if (!run.isEmpty()) {
            all.add(around.apply(List.copyOf(run)));
            run.clear();
        }
    }

    private static boolean is(Object kid, String type) {
        return kid instanceof Node node && node.type().equals(type);
    }

    private static boolean is(Object kid, Set<String> types) {
        return kid instanceof Node node && types.contains(node.type());
    }
}
