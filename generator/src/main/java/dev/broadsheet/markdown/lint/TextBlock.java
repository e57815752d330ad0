package dev.broadsheet.markdown.lint;

import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A block of text as readers get it, each character with its place in the source. What is not the author's plain text has
 * signs of its own: {@link #OBJECT}, {@link #ESCAPED}, {@link #EDGE} and {@link #BREAK}.
 */
public final class TextBlock {

    /** Stands for code, a formula, a picture or the number of a note. */
    public static final char OBJECT = '\uFFFC';

    /** Stands for a sign that the author has escaped, and hence means as it is. */
    public static final char ESCAPED = '\uE001';

    /** Begins and ends a link, emphasis and other elements within a line. */
    public static final char EDGE = '\uE000';

    /** A line break that readers see; {@code \n} is one that they do not. */
    public static final char BREAK = '\u2028';

    /** What a block is. */
    public enum Kind {
        /** A paragraph. */
        PARAGRAPH,
        /** The first paragraph of a list item. */
        ITEM,
        /** The first paragraph of a quotation. */
        QUOTE,
        /** A heading. */
        HEADING,
        /** A cell or caption of a table, or a term. */
        PHRASE,
        /** Text of raw HTML, in which nobody reads Markdown. */
        HTML,
        /** The title of a picture, in which nobody reads Markdown. */
        TITLE
    }

    /** A line. @param start of its text @param end without the line end */
    record Line(int start, int end) {}

    private final Kind kind;
    private final int container;
    private final String text;
    private final String words;
    private final int[] offsets;
    private final IntFunction<SourcePosition> places;
    private @Nullable List<Line> lines;

    private TextBlock(Kind kind, int container) {
        this.kind = kind;
        this.container = container;
        this.text = "";
        this.words = "";
        this.offsets = new int[0];
        this.places = offset -> {
            throw new IllegalStateException("a quiet block has no places");
        };
    }

    /** A block in which no rule can find anything; its text is not kept. Others may be beside it. */
    public static TextBlock quiet(Kind kind, int container) {
        return new TextBlock(kind, container);
    }

    private TextBlock(Builder builder, IntFunction<SourcePosition> places) {
        this.kind = builder.kind;
        this.container = builder.container;
        this.text = builder.text.toString();
        this.words = Addresses.hidden(text);
        this.offsets = Arrays.copyOf(builder.offsets, text.length());
        this.places = places;
    }

    boolean isQuiet() {
        return text.isEmpty();
    }

    Kind kind() {
        return kind;
    }

    /** Whether Markdown makes a heading, a list or a table of lines such as these. */
    boolean isParagraph() {
        return kind == Kind.PARAGRAPH || kind == Kind.ITEM || kind == Kind.QUOTE;
    }

    /** Whether Markdown is not read in it. */
    boolean isUnread() {
        return kind == Kind.HTML || kind == Kind.TITLE;
    }

    /** A number that blocks have in common that are beside each other. */
    int container() {
        return container;
    }

    /** The text; empty when the block is {@linkplain #quiet quiet}. */
    String text() {
        return text;
    }

    /** The text, the signs of addresses on the web hidden by {@link #OBJECT}. As long as {@link #text}. */
    String words() {
        return words;
    }

    SourcePosition position(int index) {
        return places.apply(offsets[index]);
    }

    /** Found once for all rules. */
    List<Line> lines() {
        List<Line> known = lines;
        if (known == null) {
            known = split();
            lines = known;
        }
        return known;
    }

    private List<Line> split() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == BREAK) {
                lines.add(new Line(start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    /** Puts a block together. */
    public static final class Builder {

        private final Kind kind;
        private final int container;
        private final StringBuilder text = new StringBuilder();
        private int[] offsets = new int[64];

        /** @param container a number that blocks have in common that are beside each other */
        public Builder(Kind kind, int container) {
            this.kind = kind;
            this.container = container;
        }

        /** @param offset of the character in the source */
        public void append(char c, int offset) {
            if (text.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            }
            offsets[text.length()] = offset;
            text.append(c);
        }

        /** A character that the author has escaped: letters and digits stay as they are. */
        public void appendLiteral(char c, int offset) {
            append(Character.isLetterOrDigit(c) ? c : ESCAPED, offset);
        }

        /** The last character; 0 when there is none. */
        public char last() {
            return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
        }

        public boolean isBlank() {
            int at = 0;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at == text.length();
        }

        /** @param places gives the place of an offset */
        public TextBlock build(IntFunction<SourcePosition> places) {
            return new TextBlock(this, places);
        }
    }
}
