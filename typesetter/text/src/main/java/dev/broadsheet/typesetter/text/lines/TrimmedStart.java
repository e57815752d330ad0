package dev.broadsheet.typesetter.text.lines;

import dev.broadsheet.typesetter.text.EastAsian;
import dev.broadsheet.typesetter.text.paragraph.Hanging;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.paragraph.ParagraphText;
import dev.broadsheet.typesetter.text.shape.Shaper;

/** {@code text-spacing-trim: trim-start}: full-width opening punctuation loses its empty half at the start of lines. */
final class TrimmedStart implements Hanging {

    private static final double HALF = 0.5;

    /** Least advance of trimmed glyphs, in em; quotation marks of Latin fonts are narrower. */
    private static final double LEAST_SQUARE = 0.9;

    private final ParagraphText paragraph;
    private final Shaper shaper;

    TrimmedStart(ParagraphText paragraph, Shaper shaper) {
        this.paragraph = paragraph;
        this.shaper = shaper;
    }

    @Override
    public double atStart(int index) {
        String text = paragraph.text();
        if (index >= text.length() || !EastAsian.opens(text.charAt(index))) {
            return 0;
        }
        if (!(paragraph.spanAt(index).inline() instanceof Inline.Text piece)) {
            return 0;
        }
        double width = shaper.shape(text.substring(index, index + 1), piece.style(), false)
                .width();
        return width >= LEAST_SQUARE * piece.style().size() ? HALF * width : 0;
    }

    @Override
    public double atEnd(int index) {
        return 0;
    }

    @Override
    public double ofHyphen() {
        return 0;
    }
}
