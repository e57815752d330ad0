package dev.broadsheet.typesetter.text.lines;

import dev.broadsheet.typesetter.text.paragraph.Measure;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.paragraph.Room;
import dev.broadsheet.typesetter.text.shape.Line;
import dev.broadsheet.typesetter.text.shape.MissingGlyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A shaped paragraph with its break opportunities, which can be set to any measure. Created by {@link ParagraphBreaker#shape};
 * used by one thread at a time.
 */
public final class ShapedParagraph {

    private final List<PreparedParagraph> parts;
    private final List<Missing> missing;
    private boolean rested;

    /** A character that no font has. */
    record Missing(int codePoint, @Nullable Object owner) {}

    ShapedParagraph(List<PreparedParagraph> parts, List<Missing> missing) {
        this.parts = List.copyOf(parts);
        this.missing = List.copyOf(missing);
    }

    /**
     * Releases what takes most memory, until lines are asked for: to be called when the paragraph has been measured and others are
     * measured before it is set, as in tables. Has an effect once only, since a paragraph in nested tables is measured repeatedly.
     */
    public void rest() {
        if (!rested) {
            rested = true;
            parts.forEach(PreparedParagraph::rest);
        }
    }

    /**
     * Returns the lines of the paragraph, none for empty content. A forced break at the very end adds no line; between two
     * forced breaks is an empty line of ascent 0.
     *
     * @param indent indent of the first line, in pt; may be negative
     * @param measure position and width of each line, the first being line 0
     */
    public List<Line> lines(double indent, Measure measure) {
        List<Line> lines = new ArrayList<>();
        int textStart = 0;
        for (PreparedParagraph part : parts) {
            int line = lines.size();
            Room room = new Room(measure, line, indents(indent, measure, line, part), Double.POSITIVE_INFINITY);
            lines.addAll(part.lines(room, textStart));
            textStart += part.textLength();
        }
        return lines;
    }

    /**
     * Returns {@code count} lines, none of them looser than the usual tolerance. Empty if that is impossible, or the paragraph
     * has forced breaks.
     */
    public List<Line> lines(double indent, Measure measure, int count) {
        if (parts.size() != 1) {
            return List.of();
        }
        PreparedParagraph part = parts.get(0);
        Room room = new Room(measure, 0, indents(indent, measure, 0, part), Double.POSITIVE_INFINITY);
        return part.lines(room, 0, count);
    }

    /** @param line the first of the part */
    private static Room.Indents indents(double indent, Measure measure, int line, PreparedParagraph part) {
        ParagraphStyle style = part.style();
        boolean atRight = style.direction() == ParagraphStyle.Direction.RIGHT_TO_LEFT;
        boolean first = line == 0 || style.indentation().eachLine();
        boolean hanging = style.indentation().hanging();
        double begin = first == hanging ? 0 : indent;
        double turn = part.isOneLine(measure.width(line) - begin) ? 0 : part.turnWidth();
        return new Room.Indents(begin, (hanging ? indent : 0) + turn, atRight);
    }

    /** Reports the characters that no font has, in the order of the text. */
    public void report(MissingGlyphs report) {
        missing.forEach(character -> report.missing(character.codePoint(), character.owner()));
    }

    /**
     * Returns the width below which lines overflow, in pt: that of the widest word or atom, with a continuation mark. Hyphenation
     * by patterns is not considered.
     */
    public double minContent() {
        return widest(ShapedParagraph::least);
    }

    private static double least(PreparedParagraph part) {
        double word = part.widestWord(true);
        return part.isOneLine(word) || part.turnWidth() == 0
                ? word
                : Math.min(word + part.turnWidth(), Math.max(word, part.naturalWidth()));
    }

    /** Returns the width of the widest word or atom if words are not divided after their hyphens either, in pt. */
    public double widestWord() {
        return widest(part -> part.widestWord(false));
    }

    /** Returns the width of the content with forced breaks only, in pt. */
    public double maxContent() {
        return widest(PreparedParagraph::naturalWidth);
    }

    /** Returns the greatest width of a part; 0 without parts. No stream: called for each cell of a table. */
    private double widest(ToDoubleFunction<PreparedParagraph> width) {
        double widest = parts.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
        for (PreparedParagraph part : parts) {
            widest = Math.max(widest, width.applyAsDouble(part));
        }
        return widest;
    }
}
