package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.NameSet;
import dev.broadsheet.kind.ForeignMarkup;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Kinds;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Extracts the plain text of a body, block by block, without numbers of notes, check boxes and other non-text. */
final class TextBlocks {

    private static final NameSet BLOCKS = NameSet.of(
            "p h1 h2 h3 h4 h5 h6 li dt dd td th caption figcaption pre blockquote footer div section aside figure "
                    + "table ul ol dl tr details summary hr");

    /** Null if all text is one line. */
    private final @Nullable BodySource source;

    private final EncodedBlocks.Builder blocks = new EncodedBlocks.Builder();

    /** The characters of the current block; an array, since it is faster than a {@link StringBuilder}. */
    private char[] text = new char[64];

    private int length;
    private int words;

    private TextBlocks(@Nullable BodySource source) {
        this.source = source;
    }

    static TextBlocks of(List<DraftElement> roots, BodySource source) {
        TextBlocks collector = new TextBlocks(source);
        for (DraftElement root : roots) {
            collector.visit(root);
            collector.flush(root);
        }
        return collector;
    }

    EncodedBlocks encoded() {
        return blocks.build();
    }

    /** Returns the number of words in all blocks. */
    int words() {
        return words;
    }

    /** Returns the text of one element, with white space collapsed. */
    static String inlineText(DraftElement element) {
        TextBlocks line = new TextBlocks(null);
        line.visit(element);
        line.collapse();
        return new String(line.text, 0, line.length);
    }

    private void visit(DraftElement element) {
        for (DraftNode child = element.first(); child != null; child = child.next()) {
            if (child instanceof DraftText node) {
                append(node.text());
            } else if (child instanceof DraftElement inner && !isApart(inner)) {
                Optional<ForeignMarkup> foreign = Kinds.foreign(inner.name());
                if (foreign.isPresent()) {
                    append(foreign.get().words(inner));
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
            append(" ");
        }
        visit(element);
        if (block) {
            flush(element);
        }
    }

    private void append(String more) {
        int end = length + more.length();
        if (end > text.length) {
            text = Arrays.copyOf(text, 2 * end);
        }
        more.getChars(0, more.length(), text, length);
        length = end;
    }

    private void flush(DraftElement owner) {
        if (length > 0) {
            int found = collapse();
            if (source != null && length > 0) {
                blocks.add(text, length, source.position(owner));
                words += found;
            }
            length = 0;
        }
    }

    private static boolean isApart(DraftElement element) {
        return SiteOnly.isClosed(element.name())
                || Kinds.reading(element) == Kind.Reading.NOT_TEXT
                || (element.hasAttribute("class") && element.hasClass("task-box"));
    }

    /** Collapses white space, trims the text, and returns the number of {@link Words}. */
    private int collapse() {
        int from = 0;
        int to = length;
        while (from < to && Character.isWhitespace(text[from])) {
            from++;
        }
        while (to > from && Character.isWhitespace(text[to - 1])) {
            to--;
        }
        char[] text = this.text;
        int end = 0;
        int found = 0;
        int unspaced = 0;
        int before = Words.OTHER;
        for (int i = from; i < to; i++) {
            char c = text[i];
            int kind;
            if (c < Words.ASCII.length) {
                kind = Words.ASCII[c];
            } else {
                int point = Character.codePointAt(text, i, to);
                kind = Words.kind(point);
                if (Character.isSupplementaryCodePoint(point)) {
                    text[end++] = c;
                    c = text[++i];
                }
            }
            if (kind == Words.LETTER) {
                found += before == Words.LETTER ? 0 : 1;
                before = kind;
                while (i + 1 < to && text[i + 1] >= 'a' && text[i + 1] <= 'z') {
                    text[end++] = c;
                    c = text[++i];
                }
            } else if (kind == Words.BLANK) {
                if (before == Words.BLANK) {
                    continue;
                }
                c = ' ';
                before = kind;
            } else if (kind != Words.JOINER || before != Words.LETTER) {
                unspaced += kind == Words.UNSPACED ? 1 : 0;
                before = Words.OTHER;
            }
            text[end++] = c;
        }
        length = end;
        return found + (unspaced + 1) / 2;
    }
}
