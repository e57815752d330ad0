package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.broadsheet.markdown.lint.TextBlock;
import dev.broadsheet.markdown.lint.TextBlock.Kind;
import dev.broadsheet.markdown.syntax.Container;
import dev.broadsheet.markdown.syntax.Table;
import java.util.ArrayList;
import java.util.List;

/** Extracts the blocks of text of a parsed document for the lint, with the source offset of each character. */
final class ReaderText {

    private final Document document;
    private final BodySource source;
    private final List<TextBlock> blocks = new ArrayList<>();

    private ReaderText(Document document, BodySource source) {
        this.document = document;
        this.source = source;
    }

    static List<TextBlock> of(Document document, BodySource source) {
        ReaderText text = new ReaderText(document, source);
        text.visit(document);
        return text.blocks;
    }

    private void visit(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlBlock html) {
                HtmlText.add(html.getContentChars(), source, parent.getStartOffset(), blocks);
            } else if (!isText(child)) {
                visit(child);
            } else if (mayHoldMarkup(child)) {
                add(child, parent.getStartOffset());
            }
        }
    }

    private void add(Node node, int container) {
        if (QuietText.isIn(node, source.characters()) && !endsWithColon(node)) {
            blocks.add(TextBlock.quiet(kind(node), container));
            return;
        }
        TextBlock.Builder block = new TextBlock.Builder(kind(node), container);
        InlineText text = new InlineText(block, document, source);
        add(text.of(node));
        text.titles().forEach(this::add);
    }

    /** Returns whether a block may contain leftover markup or introduces a list with a colon. */
    private boolean mayHoldMarkup(Node block) {
        int end = Math.min(block.getEndOffset(), source.characters().length());
        return !QuietText.isIn(source.characters(), block.getStartOffset(), end) || (end > 0 && endsWithColon(block));
    }

    /** Returns whether a block ends with a colon, so that {@code ListRule} may take the next block for a list. */
    private boolean endsWithColon(Node block) {
        char[] markdown = source.characters().characters();
        int last = Math.min(block.getEndOffset(), markdown.length) - 1;
        while (last > block.getStartOffset() && " \t\r\n".indexOf(markdown[last]) >= 0) {
            last--;
        }
        return last >= block.getStartOffset() && markdown[last] == ':';
    }

    private void add(TextBlock.Builder block) {
        if (!block.isBlank()) {
            blocks.add(block.build(source::position));
        }
    }

    private static boolean isText(Node node) {
        return node instanceof Paragraph
                || node instanceof Heading
                || node instanceof Table.Cell
                || node instanceof Table.Caption
                || node instanceof Container.Title
                || node instanceof DefinitionTerm;
    }

    private static Kind kind(Node node) {
        if (node instanceof Heading) {
            return Kind.HEADING;
        } else if (!(node instanceof Paragraph)) {
            return Kind.PHRASE;
        }
        boolean first = node.getPrevious() == null;
        return first && node.getParent() instanceof ListItem
                ? Kind.ITEM
                : first && node.getParent() instanceof BlockQuote ? Kind.QUOTE : Kind.PARAGRAPH;
    }
}
