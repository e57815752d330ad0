package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.pdf.Remark.Kind;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.typesetter.Composition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of a PDF with what there is to remark.
 *
 * @param label its printed number
 * @param lines to how many lines it is filled
 * @param missing how many more would have room
 * @param last whether it is the last of a chapter, which may be short
 */
record ProofPage(String label, int lines, int missing, boolean last, List<Remark> remarks) {

    /** A last page with fewer lines looks like a mistake. */
    static final int FEW_LINES = 4;

    /** As many lines at its foot nobody misses. */
    private static final int MOST_MISSING = 2;

    ProofPage {
        remarks = List.copyOf(remarks);
    }

    /** Whether it ends too high for a page on which the text goes on. */
    boolean isShort() {
        return !last && missing > MOST_MISSING;
    }

    /** Whether it is a last page with next to nothing on it. */
    boolean endsWithFew() {
        return remarks.stream().anyMatch(remark -> remark.kind() == Kind.SHORT_END && remark.amount() < FEW_LINES);
    }

    static List<ProofPage> of(Composition composition, Problems problems) {
        List<ProofPage> pages = new ArrayList<>();
        List<Composition.Page> all = composition.pages();
        for (int i = 0; i < all.size(); i++) {
            Optional<Composition.Page> next = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
            pages.add(of(all.get(i), next, i > 0 && !all.get(i - 1).fill().last(), problems));
        }
        return pages;
    }

    /**
     * @param next what did not fit on it, which is why it is short
     * @param goesOn whether the page before it was not the last of a chapter
     */
    private static ProofPage of(
            Composition.Page page, Optional<Composition.Page> next, boolean goesOn, Problems problems) {
        List<Remark> remarks = new ArrayList<>();
        page.looseLines()
                .forEach(line ->
                        remarks.add(new Remark(Kind.LOOSE_LINE, line.wordSpace(), problems.position(line.source()))));
        page.rivers()
                .forEach(
                        river -> remarks.add(new Remark(Kind.RIVER, river.lines(), problems.position(river.source()))));
        page.ladders()
                .forEach(ladder ->
                        remarks.add(new Remark(Kind.LADDER, ladder.lines(), problems.position(ladder.source()))));
        page.overfull()
                .forEach(line -> remarks.add(new Remark(Kind.OVERFULL, line.by(), problems.position(line.source()))));
        Composition.Fill fill = page.fill();
        SourcePosition start = problems.position(page.start());
        if (!fill.last() && fill.missing() > 0) {
            SourcePosition cause =
                    next.map(then -> problems.position(then.start())).orElse(start);
            remarks.add(new Remark(Kind.SHORT_PAGE, fill.missing(), cause));
        }
        if (fill.last() && goesOn && fill.lines() > 0) {
            remarks.add(new Remark(Kind.SHORT_END, fill.lines(), start));
        }
        return new ProofPage(page.label(), fill.lines(), fill.missing(), fill.last(), remarks);
    }
}
