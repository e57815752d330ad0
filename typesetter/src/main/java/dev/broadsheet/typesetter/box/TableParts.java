package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.value.Keyword.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Which nodes are parts of a table, and which need an anonymous part around them; CSS 2.2, section 17.2.1. */
final class TableParts {

    private TableParts() {}

    /** Whether it can be in a table itself. */
    static boolean ofTable(Display display) {
        return switch (display) {
            case TABLE_CAPTION, TABLE_COLUMN, TABLE_COLUMN_GROUP -> true;
            case TABLE_HEADER_GROUP, TABLE_FOOTER_GROUP, TABLE_ROW_GROUP, TABLE_ROW -> true;
            default -> false;
        };
    }

    /**
     * Visits what is in a part of a table, in order. White space between parts is none of it.
     *
     * @param proper what can be there
     * @param own takes the elements that can
     * @param others takes what is between them, as nodes of one part that is missing
     */
    static void visit(
            List<Node> nodes,
            Styles styles,
            Predicate<Display> proper,
            Consumer<Element> own,
            Consumer<List<Node>> others) {
        List<Node> run = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element
                    && proper.test(styles.of(element).display())) {
                pass(run, styles, others);
                own.accept(element);
            } else {
                run.add(node);
            }
        }
        pass(run, styles, others);
    }

    private static void pass(List<Node> run, Styles styles, Consumer<List<Node>> others) {
        if (!run.stream().allMatch(node -> isNothing(node, styles))) {
            others.accept(List.copyOf(run));
        }
        run.clear();
    }

    /** Behind the last of the parts of a table that begin at a node and are in none; the node itself for no such part. */
    static int end(List<Node> nodes, int from, Styles styles) {
        int end = from;
        for (int i = from; i < nodes.size(); i++) {
            if (isPart(nodes.get(i), styles)) {
                end = i + 1;
            } else if (end == from || !isNothing(nodes.get(i), styles)) {
                break;
            }
        }
        return end;
    }

    private static boolean isPart(Node node, Styles styles) {
        if (!(node instanceof Element element)) {
            return false;
        }
        Display display = styles.of(element).display();
        boolean column = display == Display.TABLE_COLUMN || display == Display.TABLE_COLUMN_GROUP;
        return display == Display.TABLE_CELL || (ofTable(display) && !column);
    }

    /** White space, a comment, an element that is not shown. */
    private static boolean isNothing(Node node, Styles styles) {
        if (node instanceof Element element) {
            return styles.of(element).display() == Display.NONE;
        }
        return !(node instanceof TextNode text) || text.isBlank();
    }
}
