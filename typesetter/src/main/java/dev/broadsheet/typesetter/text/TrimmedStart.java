package dev.broadsheet.typesetter.text;

/** {@code text-spacing-trim: trim-start}: full-width opening signs give up the empty half of their square at line starts. */
final class TrimmedStart implements Hanging {

    private static final double HALF = 0.5;

    /** Quotation marks of a Latin font are narrower than a square, and not trimmed. */
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
