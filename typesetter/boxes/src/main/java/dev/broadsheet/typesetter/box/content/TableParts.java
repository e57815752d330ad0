package dev.broadsheet.typesetter.box.content;

import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.grammar.Keyword.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Determines which nodes are parts of a table, and which need an anonymous part around them; CSS 2.2, section 17.2.1. */
public final class TableParts {

    private TableParts() {}

    /** Whether a box of this type may be a child of a table. */
    public static boolean ofTable(Display display) {
        return switch (display) {
            case TABLE_CAPTION, TABLE_COLUMN, TABLE_COLUMN_GROUP -> true;
            case TABLE_HEADER_GROUP, TABLE_FOOTER_GROUP, TABLE_ROW_GROUP, TABLE_ROW -> true;
            default -> false;
        };
    }

    /**
     * Visits the content of a part of a table, in order. White space between parts is ignored.
     *
     * @param proper whether an element of this type is permitted
     * @param own receives permitted elements
     * @param others receives the nodes between them, which need an anonymous part
     */
    public static void visit(
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
        for (Node node : run) {
            if (!isNothing(node, styles)) {
                others.accept(List.copyOf(run));
                break;
            }
        }
        run.clear();
    }

    /** Returns the end of a sequence of table parts outside a table that begins at a node; {@code from} if there is none. */
    public static int end(List<Node> nodes, int from, Styles styles) {
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

    /** Whether a node is white space, a comment, or an undisplayed element. */
    private static boolean isNothing(Node node, Styles styles) {
        if (node instanceof Element element) {
            return styles.of(element).display() == Display.NONE;
        }
        return !(node instanceof TextNode text) || text.isBlank();
    }
}
