package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Names;
import dev.broadsheet.kind.Foreign;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;
import dev.broadsheet.markdown.ParsedBody.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plain text of a body, block by block; without what is no text, such as numbers of notes and signs of tasks. */
final class TextBlocks {

    private static final Set<String> BLOCKS = Names.of(
            "p h1 h2 h3 h4 h5 h6 li dt dd td th caption figcaption pre blockquote footer div section aside figure "
                    + "table ul ol dl tr details summary hr");

    /** Null where all is one line. */
    private final @Nullable BodySource source;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private TextBlocks(@Nullable BodySource source) {
        this.source = source;
    }

    static List<Block> of(DraftElement root, BodySource source) {
        TextBlocks collector = new TextBlocks(source);
        collector.visit(root);
        collector.flush(root);
        return collector.blocks;
    }

    /** The text of one element, white space collapsed. */
    static String inlineText(DraftElement element) {
        TextBlocks line = new TextBlocks(null);
        line.visit(element);
        return collapse(line.text);
    }

    private void visit(DraftElement element) {
        for (DraftNode child = element.first(); child != null; child = child.next()) {
            if (child instanceof DraftText node) {
                text.append(node.text());
            } else if (child instanceof DraftElement inner && !isApart(inner)) {
                Optional<Foreign> foreign = Kinds.foreign(inner.name());
                if (foreign.isPresent()) {
                    text.append(foreign.get().words(inner));
                } else {
                    visitElement(inner);
                }
            }
        }
    }

    private void visitElement(DraftElement element) {
        boolean block = source != null && BLOCKS.contains(element.name());
        DraftElement parent = element.parent();
        if (block) {
            flush(parent == null ? element : parent);
        }
        if (source != null && element.is("br")) {
            text.append(' ');
        }
        visit(element);
        if (block) {
            flush(element);
        }
    }

    private void flush(DraftElement owner) {
        if (text.isEmpty()) {
            return;
        }
        String collapsed = collapse(text);
        text.setLength(0);
        if (source != null && !collapsed.isEmpty()) {
            blocks.add(new Block(collapsed, source.position(owner)));
        }
    }

    private static boolean isApart(DraftElement element) {
        return SiteOnly.isClosed(element.name())
                || Kinds.reading(element) == Kind.Reading.SIGN
                || (element.hasAttribute("class") && element.hasClass("task-box"));
    }

    /** Changes the text. */
    private static String collapse(StringBuilder text) {
        String whole = text.toString();
        return isCollapsed(whole) ? whole.strip() : collapsed(text);
    }

    /** Whether no blank is other than a space, and none follows another. */
    private static boolean isCollapsed(String text) {
        boolean behindBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = isBlank(c);
            if (blank && (behindBlank || c != ' ')) {
                return false;
            }
            behindBlank = blank;
        }
        return true;
    }

    private static String collapsed(StringBuilder text) {
        int kept = 0;
        boolean behindBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = isBlank(c);
            if (!blank || !behindBlank) {
                char read = blank ? ' ' : c;
                if (kept < i || read != c) {
                    text.setCharAt(kept, read);
                }
                kept++;
            }
            behindBlank = blank;
        }
        text.setLength(kept);
        return text.toString().strip();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
