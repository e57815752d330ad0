package dev.broadsheet.typesetter.text.lines;

import dev.broadsheet.typesetter.text.Characters;
import dev.broadsheet.typesetter.text.EastAsian;
import dev.broadsheet.typesetter.text.paragraph.Hanging;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.ParagraphText;
import dev.broadsheet.typesetter.text.shape.Shaper;

/** Hangs stops, commas, hyphens and quotation marks by part of their width; the parts are those of pdfTeX's microtype. */
final class PunctuationHanging implements Hanging {

    private final ParagraphText paragraph;
    private final Shaper shaper;
    private double hyphen = Double.NaN;

    PunctuationHanging(ParagraphText paragraph, Shaper shaper) {
        this.paragraph = paragraph;
        this.shaper = shaper;
    }

    @Override
    public double atStart(int index) {
        return index < paragraph.text().length() ? hang(index, true) : 0;
    }

    @Override
    public double atEnd(int index) {
        int last = index - 1;
        while (last >= 0 && Characters.isBreakingSpace(paragraph.text().charAt(last))) {
            last--;
        }
        return last < 0 ? 0 : hang(last, false);
    }

    @Override
    public double ofHyphen() {
        if (Double.isNaN(hyphen)) {
            hyphen = hangOfHyphen();
        }
        return hyphen;
    }

    private double hangOfHyphen() {
        for (ParagraphText.Span span : paragraph.spans()) {
            if (span.inline() instanceof Inline.Text piece) {
                return partOfWidth('-', share('-', false), piece);
            }
        }
        return 0;
    }

    private double hang(int index, boolean atStart) {
        char c = paragraph.text().charAt(index);
        double share = share(c, atStart);
        return share > 0 && paragraph.spanAt(index).inline() instanceof Inline.Text piece
                ? partOfWidth(c, share, piece)
                : 0;
    }

    private double partOfWidth(char c, double share, Inline.Text piece) {
        return share * shaper.shape(String.valueOf(c), piece.style(), false).width();
    }

    /** Returns the empty half of full-width punctuation. */
    private static double square(char c, boolean atStart) {
        boolean isEmptyThere = atStart ? EastAsian.opens(c) : EastAsian.closes(c);
        return isEmptyThere ? 0.5 : 0;
    }

    private static double share(char c, boolean atStart) {
        return switch (c) {
            case '\u2018', '\u201C', '\u201A', '\u201E', '\'', '"' -> atStart ? 0.6 : 0.5;
            case '\u00AB', '\u2039' -> atStart ? 0.3 : 0;
            case '\u00BB', '\u203A' -> atStart ? 0 : 0.3;
            case '\u2019', '\u201D' -> atStart ? 0 : 0.6;
            case '.', ',' -> atStart ? 0 : 0.7;
            case '-', '\u2010', '\u00AD' -> atStart ? 0 : 0.6;
            case ':', ';' -> atStart ? 0 : 0.4;
            case '\u2013', '\u2014' -> atStart ? 0 : 0.25;
            default -> square(c, atStart);
        };
    }
}
