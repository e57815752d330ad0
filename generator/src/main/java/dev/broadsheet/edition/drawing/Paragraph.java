package dev.broadsheet.edition.drawing;

import com.ibm.icu.text.BreakIterator;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text and the places at which it may be broken into lines (UAX #14), each piece measured once. */
final class Paragraph {

    /** By so much are lines made narrower, to find the least width that needs no more of them. */
    private static final float STEP = 25;

    private final Face face;
    private final String text;
    private final boolean rightToLeft;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * What stands between two places to break.
     *
     * @param start of it in the text
     * @param end of it, spaces included
     * @param full its width with the spaces at its end
     * @param bare its width without them
     */
    private record Piece(int start, int end, float full, float bare) {}

    Paragraph(Face face, String written) {
        this.face = face;
        this.text = written.strip().replaceAll("\\s+", " ");
        this.rightToLeft = !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        float space = width(" ");
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String bare = text.substring(start, end).stripTrailing();
            float width = width(bare);
            pieces.add(new Piece(start, end, width + space * (end - start - bare.length()), width));
            start = end;
        }
    }

    private float width(String piece) {
        return new Line(face, piece, rightToLeft).width();
    }

    /** How many lines of a width it takes. */
    int count(float width) {
        return ends(width).size();
    }

    /** As few lines as the width allows, of nearly equal length. */
    List<Line> balanced(float width) {
        List<Integer> best = ends(width);
        for (float narrower = width - STEP; narrower > width / 2; narrower -= STEP) {
            List<Integer> ends = ends(narrower);
            if (ends.size() > best.size()) {
                break;
            }
            best = ends;
        }
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end : best) {
            lines.add(new Line(face, text.substring(start, end).strip(), rightToLeft));
            start = end;
        }
        return lines;
    }

    /** Where lines end that are filled one after the other. */
    private List<Integer> ends(float width) {
        List<Integer> ends = new ArrayList<>();
        float line = 0;
        for (Piece piece : pieces) {
            if (line > 0 && line + piece.bare() > width) {
                ends.add(piece.start());
                line = 0;
            }
            line += piece.full();
        }
        if (!pieces.isEmpty()) {
            ends.add(text.length());
        }
        return ends;
    }
}
