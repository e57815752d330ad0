package dev.broadsheet.typesetter.page.evenness;

import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line with its position on the page.
 *
 * @param x left edge of its paragraph, from the left edge of the sheet, in pt
 * @param y its top, from the upper edge of the sheet, in pt
 */
record TextLineOnPage(LineBox box, double x, double y) {

    /** Greatest distance of the tops of consecutive lines, as a multiple of their height. */
    private static final double FARTHEST = 1.3;

    private static final int FEW_WORDS = 3;

    /**
     * A word space.
     *
     * @param from its left edge, from that of the sheet, in pt
     * @param to its right edge, in pt
     */
    record Gap(double from, double to) {

        double width() {
            return to - from;
        }
    }

    Line line() {
        return box.line();
    }

    /** Whether this line is directly below another one, with the same left edge. */
    boolean follows(TextLineOnPage other) {
        double down = y - other.y;
        return x == other.x && down > 0 && down <= FARTHEST * other.box.height();
    }

    /** Returns its word spaces, without those at its ends. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Line.Segment segment : line().segments()) {
            if (segment instanceof Line.Glyphs glyphs) {
                gaps(glyphs, gaps);
            }
        }
        return gaps;
    }

    private void gaps(Line.Glyphs glyphs, List<Gap> gaps) {
        GlyphRun run = glyphs.run();
        double pen = x + glyphs.x();
        double end = pen + glyphs.width();
        for (int i = 0; i < run.glyphs().length; i++) {
            double next = pen + run.advances()[i];
            if (run.texts()[i].equals(" ") && next < end) {
                gaps.add(new Gap(pen, next));
            }
            pen = next;
        }
    }

    /** Returns its start in the document. */
    Source source() {
        String words = words();
        Optional<String> mark = mark();
        return words.isEmpty() ? Source.inDocument(mark) : Source.ofText(mark, words);
    }

    private Optional<String> mark() {
        for (Line.Segment segment : line().segments()) {
            if (segment.owner() instanceof Ink ink) {
                return ink.mark();
            }
        }
        return Optional.empty();
    }

    /** Returns its first words, as far as they are equal in the document. */
    private String words() {
        for (Line.Segment segment : line().segments()) {
            if (segment instanceof Line.Glyphs glyphs && glyphs.owner() instanceof Ink) {
                return firstWords(String.join("", glyphs.run().texts()).strip());
            }
        }
        return "";
    }

    /** Returns the first words of a text; if the line begins within a word, its rest is included. */
    private static String firstWords(String text) {
        int end = 0;
        for (int words = 0; words < FEW_WORDS && end < text.length(); words++) {
            int next = text.indexOf(' ', end + 1);
            end = next < 0 ? text.length() : next;
        }
        return text.substring(0, end).replace("\u00ad", "");
    }
}
