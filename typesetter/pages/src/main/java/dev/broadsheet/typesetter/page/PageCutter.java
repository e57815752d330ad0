package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.breaks.LineCount;
import dev.broadsheet.typesetter.page.breaks.PageBreaker;
import dev.broadsheet.typesetter.page.breaks.PageEnds;
import dev.broadsheet.typesetter.page.floats.FloatHeights;
import dev.broadsheet.typesetter.page.fragmentation.Extent;
import dev.broadsheet.typesetter.page.galley.FlexibleContent;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.ParagraphVariants;
import dev.broadsheet.typesetter.page.inline.LooseParagraphs;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import dev.broadsheet.typesetter.page.sheet.Geometries;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a galley into pages. If pages are short, or the last page before a forced page end is nearly empty, the galley is cut a
 * second time: near these pages, a paragraph may have a line more or less, pictures may be lower or higher, figures may move to
 * the foot of the page before, and margins may leave their preferred range.
 */
final class PageCutter {

    /** Number of pages before a short one whose content may change to fill it. */
    private static final int BEFORE = 3;

    private final Galley galley;
    private final Geometries geometries;
    private final PageEnds ends;
    private final double noteRule;
    private final LineCount lines;
    private final double line;

    PageCutter(Galley galley, Geometries geometries, PageEnds ends, double noteRule, LineCount lines) {
        this.galley = galley;
        this.geometries = geometries;
        this.ends = ends;
        this.noteRule = noteRule;
        this.lines = lines;
        this.line = lines.line();
    }

    /**
     * The pages into which a galley was cut.
     *
     * @param leeway content whose height was allowed to change
     */
    record Cut(List<Extent> extents, FlexibleContent leeway) {}

    Cut cut(LooseParagraphs paragraphs, FloatHeights floats) {
        List<Extent> extents = cut(FlexibleContent.NONE);
        BitSet items = line > 0 ? nearShortPages(extents) : new BitSet();
        if (items.isEmpty()) {
            return new Cut(extents, FlexibleContent.NONE);
        }
        List<ParagraphVariants> loose = lines.grid() > 0 ? paragraphs.find(galley, items::get) : List.of();
        FlexibleContent leeway = new FlexibleContent(items, loose, floats.find(galley, items::get, line));
        return new Cut(cut(leeway), leeway);
    }

    private List<Extent> cut(FlexibleContent leeway) {
        double noteWidth = geometries.width("");
        return PageBreaker.breakPages(galley, geometries, ends, noteRule, noteWidth, lines, leeway);
    }

    /** Returns the indices of the items on short pages and on their neighbours between the same forced page ends. */
    private BitSet nearShortPages(List<Extent> extents) {
        BitSet items = new BitSet();
        for (int i = 0; i < extents.size(); i++) {
            if (isShort(extents, i)) {
                int first = i;
                while (first > 0 && first > i - BEFORE && !extents.get(first).opening()) {
                    first--;
                }
                int last = isLast(extents, i) ? i : i + 1;
                items.set(extents.get(first).from(), extents.get(last).to());
            }
        }
        return items;
    }

    private boolean isShort(List<Extent> extents, int index) {
        Extent extent = extents.get(index);
        if (extent.slot().isShared() || extent.from() == extent.to()) {
            return false;
        }
        double filled = geometries.of(extent.slot().page(), extent.page()) - extent.spare();
        return isLast(extents, index)
                ? !extent.opening() && BreakPenalties.isNearlyEmpty(filled / line)
                : BreakPenalties.missing(extent.spare() / line) > 0;
    }

    private static boolean isLast(List<Extent> extents, int index) {
        return index + 1 == extents.size() || extents.get(index + 1).opening();
    }
}
