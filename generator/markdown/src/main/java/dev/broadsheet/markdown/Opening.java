package dev.broadsheet.markdown;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Paragraph;
import dev.broadsheet.document.Picture;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.SiteElement;
import dev.broadsheet.document.Text;
import dev.broadsheet.kind.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks a first paragraph that suits a drop cap: it begins with a capital letter, perhaps after a quotation mark, and is long
 * enough. It gets the class {@code opening}, and {@code quoted} after a quotation mark, which would become part of the drop cap.
 * Digits get no drop cap, since it would split their number.
 */
final class Opening {

    /** The minimum length, in characters: three lines beside the drop cap in the columns of the default theme. */
    private static final int LEAST = 160;

    private Opening() {}

    /** Returns the nodes with the classes added to the first paragraph, if it suits. */
    static List<Node> mark(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Paragraph first) {
                return marked(nodes, i, first);
            } else if (!(nodes.get(i) instanceof Text) && !isEpigraph(nodes.get(i))) {
                return nodes;
            }
        }
        return nodes;
    }

    /** Returns whether a node is words of somebody else, before those of the text. */
    private static boolean isEpigraph(Node node) {
        return node instanceof Block block && block.kind().equals("epigraph");
    }

    private static List<Node> marked(List<Node> nodes, int place, Paragraph first) {
        if (!beginsWithText(first.children()).orElse(false)) {
            return nodes;
        }
        String text = PlainText.collapse(PlainText.raw(first.children()), LEAST);
        int capital = afterMarks(text);
        if (text.length() < LEAST || capital == text.length() || !Character.isUpperCase(text.codePointAt(capital))) {
            return nodes;
        }
        List<Node> marked = new ArrayList<>(nodes);
        String classes = capital > 0 ? "opening quoted" : "opening";
        marked.set(place, new Paragraph(first.attributes().withClass(classes), first.children()));
        return marked;
    }

    /** Returns whether text comes before any picture or formula; empty if there is none of these. */
    private static Optional<Boolean> beginsWithText(List<Node> nodes) {
        for (Node node : nodes) {
            Optional<Boolean> begins = beginsWithText(node);
            if (begins.isPresent()) {
                return begins;
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> beginsWithText(Node node) {
        if (node instanceof Text text) {
            return text.text().isBlank() ? Optional.empty() : Optional.of(true);
        } else if (node instanceof Picture || node instanceof SiteElement || isSaidInWords(node)) {
            return Optional.of(false);
        }
        return node instanceof Element element ? beginsWithText(element.children()) : Optional.empty();
    }

    private static boolean isSaidInWords(Node node) {
        return node instanceof Inline inline
                && !Kinds.of(inline.kind()).words(inline).isEmpty();
    }

    private static int afterMarks(String text) {
        int start = 0;
        while (start < text.length() && isOpeningMark(text.codePointAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isOpeningMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.START_PUNCTUATION -> true;
            default -> codePoint == '"' || codePoint == '\'';
        };
    }
}
