package dev.broadsheet.brief;

import dev.broadsheet.brief.BriefText.Run;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Text of one element on one base line. Positions are in pt from the upper left corner of the page.
 *
 * @param run text that it is part of
 * @param size greatest size of its glyphs, in pt
 */
record BriefLine(Run run, double left, double right, double baseline, double size) {

    private static final double SAME = 1;
    private static final double ROUNDING = 2;

    /** Share of the type's size by which base lines of lines below each other are apart at the least. */
    private static final double SHARE = 0.5;

    /** Returns the lines of a run in reading order. */
    static List<BriefLine> of(Run run) {
        List<BriefLine> lines = new ArrayList<>();
        List<TextPosition> line = new ArrayList<>();
        for (TextPosition glyph : run.glyphs()) {
            if (!line.isEmpty() && Math.abs(glyph.getYDirAdj() - line.get(0).getYDirAdj()) > SAME) {
                lines.add(of(run, line));
                line.clear();
            }
            line.add(glyph);
        }
        lines.add(of(run, line));
        return lines;
    }

    private static BriefLine of(Run run, List<TextPosition> glyphs) {
        return new BriefLine(
                run,
                glyphs.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow(),
                glyphs.stream()
                        .mapToDouble(glyph -> glyph.getXDirAdj() + glyph.getWidthDirAdj())
                        .max()
                        .orElseThrow(),
                glyphs.get(0).getYDirAdj(),
                glyphs.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElseThrow());
    }

    /** Whether another line is on the same place. */
    boolean overlaps(BriefLine other) {
        double apart = Math.abs(baseline - other.baseline);
        return page() == other.page()
                && !run.equals(other.run)
                && !(isLabel() && other.isLabel())
                && apart < SHARE * Math.min(size, other.size)
                && Math.min(right, other.right) - Math.max(left, other.left) > ROUNDING;
    }

    private boolean isLabel() {
        return run.roles().contains("/Figure/");
    }

    int page() {
        return run.page();
    }
}
