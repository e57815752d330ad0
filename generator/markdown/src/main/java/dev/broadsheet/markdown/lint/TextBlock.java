package dev.broadsheet.markdown.lint;

import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A block of text as readers see it, with the source offset of each character. Everything except the author's plain text is
 * represented by special characters: {@link #OBJECT}, {@link #ESCAPED}, {@link #EDGE} and {@link #BREAK}.
 */
public final class TextBlock {

    /** Represents code, a formula, a picture or the number of a note. */
    public static final char OBJECT = '\uFFFC';

    /** Represents a character that the author has escaped, and that is therefore literal. */
    public static final char ESCAPED = '\uE001';

    /** Represents the start or end of a link, emphasis or another inline element. */
    public static final char EDGE = '\uE000';

    /** A hard line break; {@code \n} is a soft one. */
    public static final char BREAK = '\u2028';

    /** The kinds of blocks. */
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
        /** Text of raw HTML, in which Markdown is not parsed. */
        HTML,
        /** The title of a picture, in which Markdown is not parsed. */
        TITLE
    }

    /** A line. @param start of its text @param end without the line break */
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

    /** Returns a block without text, in which no rule finds anything, but which may be the neighbor of others. */
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

    /** Returns whether lines of this block could have been a heading, a list or a table. */
    boolean isParagraph() {
        return kind == Kind.PARAGRAPH || kind == Kind.ITEM || kind == Kind.QUOTE;
    }

    /** Returns whether Markdown is not parsed in this block. */
    boolean isUnread() {
        return kind == Kind.HTML || kind == Kind.TITLE;
    }

    /** Returns a number that identifies the parent: it is the same for all siblings. */
    int container() {
        return container;
    }

    /** Returns the text; empty if the block is {@linkplain #quiet quiet}. */
    String text() {
        return text;
    }

    /** Returns the text with punctuation in web addresses replaced by {@link #OBJECT}. Offsets are those of {@link #text}. */
    String words() {
        return words;
    }

    SourcePosition position(int index) {
        return places.apply(offsets[index]);
    }

    /** Returns the lines, which are split once for all rules. */
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

    /** Builds a block. */
    public static final class Builder {

        private final Kind kind;
        private final int container;
        private final StringBuilder text = new StringBuilder();
        private int[] offsets = new int[64];

        /** @param container a number that identifies the parent: it is the same for all siblings */
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

        /** Appends an escaped character as {@link #ESCAPED}; letters and digits are appended unchanged. */
        public void appendLiteral(char c, int offset) {
            append(Character.isLetterOrDigit(c) ? c : ESCAPED, offset);
        }

        /** Returns the last character; 0 if there is none. */
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

        /** @param places converts a source offset to a position */
        public TextBlock build(IntFunction<SourcePosition> places) {
            return new TextBlock(this, places);
        }
    }
}
