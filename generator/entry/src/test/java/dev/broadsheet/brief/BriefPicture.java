package dev.broadsheet.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * A picture of pixels on a page. Positions are in pt from the upper left corner of the page.
 *
 * @param page zero-based index of the page
 */
record BriefPicture(int page, double left, double top, double right, double bottom) {

    private static final double ROUNDING = 2;

    /** Returns the pictures of all pages. */
    static List<BriefPicture> of(PDDocument document) throws IOException {
        List<BriefPicture> all = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            new Reader(all, i, document.getPage(i)).processPage(document.getPage(i));
        }
        return all;
    }

    /** Whether a line of text is on the picture. */
    boolean overlaps(BriefLine line) {
        return page == line.page()
                && line.right() > left + ROUNDING
                && line.left() < right - ROUNDING
                && line.baseline() > top + ROUNDING
                && line.baseline() - line.size() / 2 < bottom - ROUNDING;
    }

    private static final class Reader extends PDFStreamEngine {

        private final List<BriefPicture> found;
        private final int index;
        private final double height;

        Reader(List<BriefPicture> found, int index, PDPage page) {
            this.found = found;
            this.index = index;
            this.height = page.getMediaBox().getHeight();
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new Concatenate(this));
            addOperator(new DrawObject(this) {
                @Override
                public void process(Operator operator, List<COSBase> operands) throws IOException {
                    PDXObject object = getResources().getXObject((COSName) operands.get(0));
                    if (object instanceof PDImageXObject) {
                        add(getGraphicsState().getCurrentTransformationMatrix());
                    } else {
                        super.process(operator, operands);
                    }
                }
            });
        }

        private void add(Matrix place) {
            double bottom = place.getTranslateY();
            double left = place.getTranslateX();
            double top = bottom + place.getScalingFactorY();
            double right = left + place.getScalingFactorX();
            found.add(new BriefPicture(index, left, height - top, right, height - bottom));
        }
    }
}
