package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.breaks.PageEnds;
import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.inline.OverflowReport;
import dev.broadsheet.typesetter.page.kept.KeptSections;
import dev.broadsheet.typesetter.page.sheet.Geometries;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import dev.broadsheet.typesetter.page.sheet.PageTops;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays a document out until each line is as wide as the page that it lands on. */
final class WidthTrials {

    /** A hundred pages of two widths in turns settle in six. */
    private static final int MOST_TRIALS = 12;

    /** After so many, a float that would fit a narrow column as well as a wide one is as wide as the narrow one. */
    private static final int FREE_TRIALS = 2;

    private final Geometries geometries;
    private final PageArea area;
    private final OverflowReport overflow;
    private final KeptSections sections;
    private final Trial trial;

    /** Lays the document out for the pages that are expected, and cuts it into pages. */
    @FunctionalInterface
    interface Trial {
        /** @param ends of pages, by what has been laid out */
        Pages lay(Function<Galley, PageEnds> ends);
    }

    /**
     * @param area says which pages are expected
     * @param sections that are kept, if pages settle at once
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
        if (sections.isOn()) { // where pages of several widths end depends on all that is before
            sections.turnOff();
            pages = again(pages, null, galley -> PageEnds.ANYWHERE);
        }
        return settled(pages, 0);
    }

    /** Most documents end their first page where it is nearly full: what follows is laid out for the others at once. */
    private Pages lay(PageTops guess) {
        area.expect(guess);
        Pages pages = trial.lay(galley -> PageEnds.UNBALANCED);
        if (!landed(pages).areAs(guess, area.floatWidths())) {
            return settled(pages, 1);
        }
        return landed(pages).endInColumns() ? again(pages, guess, galley -> PageEnds.ANYWHERE) : pages;
    }

    /** @param trials that have been made */
    private Pages settled(Pages first, int trials) {
        Pages pages = first;
        PageTops expected = landed(pages).tops();
        for (int i = trials; i < MOST_TRIALS; i++) {
            PageTops last = expected;
            double price = price(i);
            pages = again(pages, last, galley -> PageWidths.near(last, galley, price));
            expected = landed(pages).tops();
            expected = i < FREE_TRIALS ? expected : expected.withFloatsOf(last);
            if (expected.isAsWideAs(last)) {
                return pages;
            }
        }
        overflow.unsettled();
        return pages;
    }

    /** Another trial, for other pages. @param before what is not needed any more */
    Pages again(Pages before, @Nullable PageTops expected, Function<Galley, PageEnds> ends) {
        before.release();
        overflow.forget();
        area.expect(expected);
        return trial.lay(ends);
    }

    private static PageWidths landed(Pages pages) {
        return new PageWidths(pages.galley(), pages.sheets());
    }

    /** Of page ends at other places than last time. The first time, most lines were as wide as those of other pages. */
    private static double price(int trial) {
        if (trial == 0) {
            return 0;
        }
        return trial < MOST_TRIALS / 2 ? BreakPenalties.AVOID : BreakPenalties.STRANDED;
    }
}
