package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.pdf.Remark.Kind;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.typesetter.api.Composition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of a PDF with its typographic flaws.
 *
 * @param label the printed page number
 * @param lines the filled height, in lines
 * @param missing the empty height, in lines
 * @param last whether this is the last page of a chapter, which may be short
 */
record ProofPage(String label, int lines, int missing, boolean last, List<Remark> remarks) {

    /** The number of lines below which a last page is reported as nearly empty. */
    static final int FEW_LINES = 4;

    /** The number of missing lines that is tolerated on a page. */
    private static final int MOST_MISSING = 2;

    ProofPage {
        remarks = List.copyOf(remarks);
    }

    /** Returns whether the page has too many missing lines and is not the last of a chapter. */
    boolean isShort() {
        return !last && missing > MOST_MISSING;
    }

    /** Returns whether this is a nearly empty last page of a chapter. */
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
     * @param next the next page, whose first content did not fit on this one
     * @param goesOn whether the text continues from the page before, which is not the last of a chapter
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
