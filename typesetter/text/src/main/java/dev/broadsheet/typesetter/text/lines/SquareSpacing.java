package dev.broadsheet.typesetter.text.lines;

import dev.broadsheet.typesetter.text.EastAsian;
import dev.broadsheet.typesetter.text.paragraph.Fragment;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle;
import dev.broadsheet.typesetter.text.paragraph.ParagraphText;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Adjusts space around ideographs and full-width punctuation; CSS Text 4, section 8: a quarter of an em beside letters and
 * digits of other scripts, half an em less between two punctuation marks whose facing halves are empty, and elastic space between
 * any two full-width characters of a justified line.
 */
final class SquareSpacing {

    private static final double AUTOSPACE = 0.25;
    private static final double TRIMMED = 0.5;

    /** Least advance of a full-width character, in em. */
    private static final double LEAST_SQUARE = 0.9;

    /** Space that justification may add between two full-width characters at badness 100, in em. */
    private static final double ELASTIC = 0.05;

    private final String text;
    private final ParagraphStyle.Spacing spacing;

    SquareSpacing(ParagraphText paragraph, ParagraphStyle.Spacing spacing) {
        this.text = paragraph.text();
        this.spacing = spacing;
    }

    /** Adds cuts where space is adjusted. */
    void addCuts(BitSet cuts) {
        for (int i = 1; i < text.length(); i++) {
            if (!Character.isLowSurrogate(text.charAt(i)) && (isTrimmed(i) || isSpaced(i))) {
                cuts.set(i);
            }
        }
    }

    /** Returns the fragments with the adjusted space between them. */
    List<Fragment> spaced(List<Fragment> fragments) {
        List<Fragment> spaced = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            boolean isLast = i + 1 == fragments.size();
            if (isLast || !(fragment.source() instanceof Inline.Text piece) || fragment.space()) {
                spaced.add(fragment);
                continue;
            }
            Fragment next = fragments.get(i + 1);
            spaced.add(isElastic(fragment.end()) ? elastic(fragment, piece) : fragment);
            double gap = gap(fragment, next) * piece.style().size();
            if (gap != 0) {
                spaced.add(Fragment.gap(fragment.end(), piece, fragment.level(), gap));
            }
        }
        return spaced;
    }

    private static Fragment elastic(Fragment fragment, Inline.Text piece) {
        return new Fragment(
                fragment.start(),
                fragment.end(),
                piece,
                fragment.level(),
                false,
                fragment.shaped(),
                fragment.width(),
                0,
                ELASTIC * piece.style().size());
    }

    /** Returns the space between two fragments, in em. */
    private double gap(Fragment before, Fragment after) {
        if (isSpaced(before.end())) {
            return AUTOSPACE;
        }
        return isTrimmed(before.end()) && isSquare(before, true) && isSquare(after, false) ? -TRIMMED : 0;
    }

    private boolean isElastic(int index) {
        return isWithin(index)
                && EastAsian.isSquare(text.codePointBefore(index))
                && EastAsian.isSquare(text.codePointAt(index));
    }

    private boolean isSpaced(int index) {
        if (!spacing.autospace() || !isWithin(index)) {
            return false;
        }
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        return (EastAsian.isIdeograph(before) && EastAsian.isAlphanumeric(after))
                || (EastAsian.isAlphanumeric(before) && EastAsian.isIdeograph(after));
    }

    /** Whether full-width punctuation at an index loses its empty half beside the mark before it. */
    private boolean isTrimmed(int index) {
        if (!spacing.trim() || !isWithin(index)) {
            return false;
        }
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        return (EastAsian.closes(before) && (EastAsian.opens(after) || EastAsian.closes(after)))
                || (EastAsian.opens(before) && EastAsian.opens(after));
    }

    private boolean isWithin(int index) {
        return index > 0 && index < text.length();
    }

    /** Whether a fragment begins or ends with a full-width glyph; quotation marks are full-width in East Asian fonts only. */
    private static boolean isSquare(Fragment fragment, boolean atEnd) {
        List<GlyphRun> runs = fragment.shaped().runs();
        if (runs.isEmpty()) {
            return false;
        }
        GlyphRun run = runs.get(atEnd ? runs.size() - 1 : 0);
        return run.advances()[atEnd ? run.advances().length - 1 : 0] >= LEAST_SQUARE * run.size();
    }
}
