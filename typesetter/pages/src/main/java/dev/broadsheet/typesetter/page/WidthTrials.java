package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.breaks.PageEnds;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.inline.OverflowReport;
import dev.broadsheet.typesetter.page.kept.KeptSections;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import dev.broadsheet.typesetter.page.sheet.Geometries;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import dev.broadsheet.typesetter.page.sheet.PageTops;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays out a document repeatedly until each line is as wide as the page that it lands on. */
final class WidthTrials {

    /** Maximum number of layouts. A hundred pages that alternate between two widths settle within six. */
    private static final int MOST_TRIALS = 12;

    /** Number of layouts after which a float that alternates between a narrow and a wide page keeps the narrow width. */
    private static final int FREE_TRIALS = 2;

    private final Geometries geometries;
    private final PageArea area;
    private final OverflowReport overflow;
    private final KeptSections sections;
    private final Trial trial;

    /** Lays out the document for the expected pages, and cuts it into pages. */
    @FunctionalInterface
    interface Trial {
        /** @param ends returns the preferred page ends of a galley */
        Pages lay(Function<Galley, PageEnds> ends);
    }

    /**
     * @param area receives the expected pages
     * @param sections kept sections; turned off if pages do not settle at once
     */
    WidthTrials(Geometries geometries, PageArea area, OverflowReport overflow, KeptSections sections, Trial trial) {
        this.geometries = geometries;
        this.area = area;
        this.overflow = overflow;
        this.sections = sections;
        this.trial = trial;
    }

    Pages lay() {
        Optional<PageTops> guess = sections.isOn() ? Optional.empty() : geometries.guess();
        if (guess.isPresent()) {
            return lay(guess.get());
        }
        area.expect(null);
        Pages pages = trial.lay(galley -> PageEnds.ANYWHERE);
        if (landed(pages).areAsExpected(geometries)) {
            return pages;
        }
        if (sections.isOn()) { // where pages of several widths end depends on all preceding content
            sections.turnOff();
            pages = again(pages, null, galley -> PageEnds.ANYWHERE);
        }
        return settled(pages, 0);
    }

    /** Lays out for guessed pages: most documents fill their first page, so that the rest is laid out for the others at once. */
    private Pages lay(PageTops guess) {
        area.expect(guess);
        Pages pages = trial.lay(galley -> PageEnds.UNBALANCED);
        if (!landed(pages).areAs(guess, area.floatWidths())) {
            return settled(pages, 1);
        }
        return landed(pages).endInColumns() ? again(pages, guess, galley -> PageEnds.ANYWHERE) : pages;
    }

    /** Repeats the layout until widths settle. @param trials number of layouts that were tried before */
    private Pages settled(Pages first, int trials) {
        Pages pages = first;
        PageTops expected = landed(pages).tops();
        for (int i = trials; i < MOST_TRIALS; i++) {
            PageTops last = expected;
            double price = price(i);
            pages = again(pages, last, galley -> PageWidths.near(last, galley, price));
            expected = landed(pages).tops();
            expected = i < FREE_TRIALS ? expected : expected.withFloatsOf(last);
            if (landed(pages).holdNotes() && expected.isAsWideAs(last)) {
                return pages;
            }
        }
        overflow.unsettled();
        return pages;
    }

    /** Lays out again for other pages. @param before pages of the last layout, which are released */
    Pages again(Pages before, @Nullable PageTops expected, Function<Galley, PageEnds> ends) {
        before.release();
        overflow.forget();
        area.expect(expected);
        return trial.lay(ends);
    }

    private static PageWidths landed(Pages pages) {
        return new PageWidths(pages.galley(), pages.sheets());
    }

    /** Returns the cost of another page end; 0 at first, when most lines may have the width of other pages. */
    private static double price(int trial) {
        if (trial == 0) {
            return 0;
        }
        return trial < MOST_TRIALS / 2 ? BreakPenalties.AVOID : BreakPenalties.STRANDED;
    }
}
