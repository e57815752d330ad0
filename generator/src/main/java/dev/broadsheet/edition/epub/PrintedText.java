package dev.broadsheet.edition.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a block as the typesetter counts it: white space collapsed, without soft hyphens and formulas. */
final class PrintedText {

    /** On an element after whose text the printed book has more: that text. */
    static final String FOLLOWED_BY = "data-printed";

    private static final String FORMULA = "math";

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final int TAB = 4;

    private final boolean preformatted;
    private final int wanted;
    private int counted;
    private boolean afterSpace = true;

    private PrintedText(boolean preformatted, int wanted) {
        this.preformatted = preformatted;
        this.wanted = wanted;
    }

    /** Puts an element into a block after so many characters; at its end when the block has no more. */
    static void insert(Element block, int offset, Element element) {
        if (offset <= 0) {
            block.prependChild(element);
            return;
        }
        PrintedText text = new PrintedText(block.closest("pre") != null || block.selectFirst("pre") != null, offset);
        Optional<Node> place = text.find(block);
        place.ifPresentOrElse(node -> node.before(element), () -> block.appendChild(element));
    }

    /** The text node that begins at the offset, split off if it has to be, or the formula that does. */
    private Optional<Node> find(Element block) {
        for (Node node : descendants(block)) {
            if (node instanceof Element formula && formula.normalName().equals(FORMULA)) {
                if (counted >= wanted) {
                    return Optional.of(formula);
                }
                afterSpace = false;
            } else if (node instanceof TextNode text && !isWithinFormula(text)) {
                int at = within(text.getWholeText());
                if (at >= 0) {
                    return Optional.of(at == 0 ? text : text.splitText(at));
                }
                counted += printedAfter(text, block);
            }
        }
        return Optional.empty();
    }

    private static boolean isWithinFormula(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest(FORMULA) != null;
    }

    private static List<Node> descendants(Element block) {
        List<Node> nodes = new ArrayList<>();
        block.forEachNode(nodes::add);
        return nodes;
    }

    /** What is printed after the last text of a link. */
    private static int printedAfter(TextNode text, Element block) {
        Element parent = text.parent();
        if (text.nextSibling() != null || parent == null || parent.equals(block)) {
            return 0;
        }
        return parent.attr(FOLLOWED_BY).length();
    }

    /** Index of the character before which the wanted number of characters stands; -1 when the text ends before. */
    private int within(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int length = length(c);
            if (counted >= wanted && length > 0) {
                return i;
            }
            counted += length;
        }
        return -1;
    }

    private int length(char c) {
        boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        boolean collapsed = space && afterSpace && !preformatted;
        if (c != SOFT_HYPHEN) {
            afterSpace = space;
        }
        if (collapsed || c == SOFT_HYPHEN) {
            return 0;
        }
        return preformatted && c == '\t' ? TAB : 1;
    }
}
