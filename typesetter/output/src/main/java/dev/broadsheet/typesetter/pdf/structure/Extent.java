package dev.broadsheet.typesetter.pdf.structure;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** The bounding box of drawn content on the first page with any, in PDF coordinates. */
final class Extent {

    private @Nullable COSDictionary page;
    private double left = Double.POSITIVE_INFINITY;
    private double bottom = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double top = Double.NEGATIVE_INFINITY;

    void add(COSDictionary drawnOn, double newLeft, double newBottom, double newRight, double newTop) {
        if (page == null) {
            page = drawnOn;
        }
        if (page == drawnOn) {
            left = Math.min(left, newLeft);
            bottom = Math.min(bottom, newBottom);
            right = Math.max(right, newRight);
            top = Math.max(top, newTop);
        }
    }

    /** Returns left, bottom, right and top; empty if nothing was drawn. */
    Optional<List<Double>> box() {
        return page == null ? Optional.empty() : Optional.of(List.of(left, bottom, right, top));
    }
}
