package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/** Checks that no content is outside the page, or overlaps other content. */
final class SheetRules {

    private static final double NEAR = 0.5;

    private final RandomDocument source;
    private final ReadPdf pdf;

    SheetRules(RandomDocument source, ReadPdf pdf) {
        this.source = source;
        this.pdf = pdf;
    }

    void assertAll() {
        assertInsidePages();
        assertNoOverlap();
    }

    private void assertInsidePages() {
        for (ReadPdf.Page page : pdf.pages()) {
            Rectangle2D sheet = grown(page.box(), NEAR);
            page.shapes().forEach(shape -> assertInside(shape, sheet, "shape"));
            page.images().forEach(image -> assertInside(image, sheet, "picture"));
            Rectangle2D area = grown(page.box(), NEAR - source.margin());
            for (ReadPdf.Glyph glyph : page.content()) {
                if (!glyph.blank()) {
                    assertThat(glyph.x()).as(glyph.text()).isGreaterThan(sheet.getMinX());
                    assertThat(glyph.right()).as(glyph.text()).isLessThan(sheet.getMaxX());
                    assertThat(glyph.baseline()).as(glyph.text()).isBetween(area.getMinY(), area.getMaxY());
                    if (glyph.size() > 7) {
                        assertThat(glyph.x()).as(glyph.text()).isGreaterThan(area.getMinX() - 8);
                        assertThat(glyph.right()).as(glyph.text()).isLessThan(area.getMaxX() + 8);
                    }
                }
            }
        }
    }

    private static void assertInside(Rectangle2D box, Rectangle2D sheet, String what) {
        assertThat(box.getMinX() >= sheet.getMinX()
                        && box.getMaxX() <= sheet.getMaxX()
                        && box.getMinY() >= sheet.getMinY()
                        && box.getMaxY() <= sheet.getMaxY())
                .as(what + " " + box + " within " + sheet)
                .isTrue();
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    /** Glyphs of different lines do not overlap. */
    private void assertNoOverlap() {
        for (int number = 0; number < pdf.pages().size(); number++) {
            List<ReadPdf.Glyph> glyphs = pdf.pages().get(number).content().stream()
                    .filter(glyph -> !glyph.blank())
                    .sorted(Comparator.comparingDouble(ReadPdf.Glyph::x))
                    .toList();
            for (int i = 0; i < glyphs.size(); i++) {
                for (int k = i + 1;
                        k < glyphs.size() && glyphs.get(k).x() < glyphs.get(i).right() - 1;
                        k++) {
                    assertApart(glyphs.get(i), glyphs.get(k), number);
                }
            }
        }
    }

    private void assertApart(ReadPdf.Glyph one, ReadPdf.Glyph other, int page) {
        double across = Math.min(one.right(), other.right()) - other.x();
        double least = Math.min(one.width(), other.width()) * 0.4;
        double apart = Math.abs(one.baseline() - other.baseline());
        double upper = one.baseline() > other.baseline() ? other.size() : one.size();
        assertThat(across > least && apart < upper * 0.6)
                .as("overlap of %s and %s on page %d", one, other, page + 1)
                .isFalse();
    }
}
