package dev.broadsheet.typesetter.text.paragraph;

import dev.broadsheet.typesetter.text.Characters;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The characters of a paragraph's content up to a forced break, with the inline that each comes from. */
public final class ParagraphText {

    /** Represents an atom; see UAX #14 and UAX #9. */
    private static final char OBJECT_REPLACEMENT = '\uFFFC';

    /** Represents an atom that behaves like a letter: a symbol of class AL in UAX #14 with neutral direction. */
    private static final char LETTER = '\u2B1A';

    /** Represents a leader. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    /**
     * The characters of one inline.
     *
     * @param end equal to {@code start} for a marker
     */
    public record Span(int start, int end, Inline inline) {}

    private final String text;
    private final List<Span> spans;
    private final @Nullable BitSet controls;
    private final boolean bidirectional;

    private ParagraphText(String text, List<Span> spans, @Nullable BitSet controls) {
        this.text = text;
        this.spans = spans;
        this.controls = controls;
        this.bidirectional = Characters.isBidirectional(text);
    }

    /** Splits content at forced breaks; one at the very end adds no empty part. */
    public static List<ParagraphText> split(List<Inline> content) {
        List<ParagraphText> parts = new ArrayList<>();
        Deque<Inline.Direction> open = new ArrayDeque<>(1);
        Builder builder = new Builder();
        for (Inline inline : content) {
            if (inline instanceof Inline.Break) {
                parts.add(builder.build());
                builder = new Builder();
                open.descendingIterator().forEachRemaining(builder::add);
            } else {
                builder.add(inline);
                note(inline, open);
            }
        }
        if (!builder.spans.isEmpty()) {
            parts.add(builder.build());
        }
        return parts;
    }

    /** Tracks open directional runs, which continue after a forced break. */
    private static void note(Inline inline, Deque<Inline.Direction> open) {
        if (inline instanceof Inline.Direction direction) {
            if (direction.opens()) {
                open.push(direction);
            } else {
                open.poll();
            }
        }
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private @Nullable BitSet controls;

        void add(Inline inline) {
            int start = text.length();
            if (inline instanceof Inline.Text piece) {
                text.append(piece.text());
            } else if (inline instanceof Inline.Atom atom) {
                boolean apart = atom.joining() == Inline.Joining.APART;
                text.append(apart ? OBJECT_REPLACEMENT : LETTER);
                control(start, start + 1);
            } else if (inline instanceof Inline.Leader) {
                text.append(NO_BREAK_SPACE);
            } else if (inline instanceof Inline.Direction direction) {
                text.append(direction.controls());
                control(start, text.length());
            }
            boolean isEmptyText = inline instanceof Inline.Text && start == text.length();
            if (!isEmptyText) {
                spans.add(new Span(start, text.length(), inline));
            }
        }

        private void control(int from, int to) {
            BitSet known = controls;
            if (known == null) {
                known = new BitSet();
                controls = known;
            }
            known.set(from, to);
        }

        ParagraphText build() {
            return new ParagraphText(content(), List.copyOf(spans), controls);
        }

        /** Returns the whole text: that of its only inline if there is one, which most cells of tables have. */
        private String content() {
            return spans.size() == 1 && spans.get(0).inline() instanceof Inline.Text piece
                    ? piece.text()
                    : text.toString();
        }
    }

    public String text() {
        return text;
    }

    /** Whether any text may run from right to left. */
    public boolean isBidirectional() {
        return bidirectional;
    }

    public List<Span> spans() {
        return spans;
    }

    /** The span of the character at an index. */
    public Span spanAt(int index) {
        return spans.get(placeOfSpan(index));
    }

    private int placeOfSpan(int index) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the start of a line that begins at an index; null if nothing after it has a source. */
    public Line.@Nullable Start startAt(int index) {
        for (int i = index < text.length() ? placeOfSpan(index) : spans.size(); i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.inline() instanceof Inline.Text piece && piece.source() != null) {
                return new Line.Start(piece.source(), piece.text(), Math.max(0, index - span.start()));
            } else if (span.inline() instanceof Inline.Atom atom && atom.source() != null) {
                return new Line.Start(atom.source(), "", 0);
            }
        }
        return null;
    }

    /** Returns the language of the first text. */
    public Locale language() {
        for (Span span : spans) {
            if (span.inline() instanceof Inline.Text piece) {
                return piece.style().language();
            }
        }
        return Locale.ROOT;
    }

    /** Counts the characters between two indices, without soft hyphens, atoms and directional controls. */
    public int countText(int start, int end) {
        int characters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            characters += c == Characters.SOFT_HYPHEN ? 0 : 1;
        }
        return controls == null
                ? characters
                : characters - controls.get(start, end).cardinality();
    }
}
