package dev.broadsheet.edition.drawing;

import com.ibm.icu.text.BreakIterator;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text and the places at which it may be broken into lines (UAX #14), each piece measured once. */
final class Paragraph {

    private static final String ELLIPSIS = "\u2026";

    /** By so much are lines made narrower, to find the least width that needs no more of them. */
    private static final float STEP = 25;

    private final Face face;
    private final String text;
    private final boolean rightToLeft;
    private final float space;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * What is between two places to break.
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
        this.space = width(" ");
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(piece(start, end));
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

    /** Whether no word is wider than a line. */
    boolean keepsWords(float width) {
        return pieces.stream().allMatch(piece -> piece.bare() <= width);
    }

    /** As few lines as the width allows, of nearly equal length; of too many the first, and an ellipsis. */
    List<Line> lines(float width, int most) {
        List<Integer> ends = ends(width);
        if (ends.size() <= most) {
            return balanced(width);
        }
        List<Line> lines = new ArrayList<>(lines(ends.subList(0, most - 1)));
        int start = most == 1 ? 0 : ends.get(most - 2);
        lines.add(shortened(text.substring(start, ends.get(most - 1)), width));
        return lines;
    }

    /** As much of a line as leaves room for an ellipsis: whole words, but of a single one its beginning. */
    private Line shortened(String written, float width) {
        String kept = written.stripTrailing();
        Line line = ellipted(kept);
        while (line.width() > width && !kept.isEmpty()) {
            int space = kept.lastIndexOf(' ');
            kept = kept.substring(0, space > 0 ? space : kept.offsetByCodePoints(kept.length(), -1));
            line = ellipted(kept);
        }
        return line;
    }

    private Line ellipted(String kept) {
        int end = kept.length();
        while (end > 0 && isLoose(kept.charAt(end - 1))) {
            end--;
        }
        String bare = kept.substring(0, end);
        return new Line(face, face.canSet(ELLIPSIS) ? bare + ELLIPSIS : bare, rightToLeft);
    }

    /** What is not before an ellipsis. */
    private static boolean isLoose(char c) {
        return Character.isWhitespace(c) || ",;:.\u2013\u2014-".indexOf(c) >= 0;
    }

    private List<Line> balanced(float width) {
        List<Integer> best = ends(width);
        for (float narrower = width - STEP; narrower > width / 2; narrower -= STEP) {
            List<Integer> ends = ends(narrower);
            if (ends.size() > best.size()) {
                break;
            }
            best = ends;
        }
        return lines(best);
    }

    private List<Line> lines(List<Integer> ends) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            lines.add(new Line(face, text.substring(start, end).strip(), rightToLeft));
            start = end;
        }
        return lines;
    }

    /** Where lines end that are filled one after the other; within a word only if it is wider than a line. */
    private List<Integer> ends(float width) {
        List<Integer> ends = new ArrayList<>();
        float line = 0;
        for (Piece whole : pieces) {
            for (Piece piece : whole.bare() > width ? divided(whole, width) : List.of(whole)) {
                if (line > 0 && line + piece.bare() > width) {
                    ends.add(piece.start());
                    line = 0;
                }
                line += piece.full();
            }
        }
        if (!pieces.isEmpty()) {
            ends.add(text.length());
        }
        return ends;
    }

    /** A word in parts that fill a line each, up to the last; letters keep their accents. */
    private List<Piece> divided(Piece word, float width) {
        List<Piece> parts = new ArrayList<>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int start = word.start();
        int end = start;
        for (int next = letters.following(start); end < word.end(); next = letters.next()) {
            if (end > start && width(text.substring(start, next).stripTrailing()) > width) {
                parts.add(piece(start, end));
                start = end;
            }
            end = next;
        }
        parts.add(piece(start, end));
        return parts;
    }

    private Piece piece(int start, int end) {
        String bare = text.substring(start, end).stripTrailing();
        float width = width(bare);
        return new Piece(start, end, width + space * (end - start - bare.length()), width);
    }
}
