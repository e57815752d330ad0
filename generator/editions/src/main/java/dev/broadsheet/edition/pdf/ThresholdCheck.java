package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.PageThresholds;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.edition.pdf.Remark.Kind;
import java.util.List;
import java.util.Optional;

/** Checks the pages of a PDF against the thresholds of {@code site.yaml}. */
record ThresholdCheck(PageThresholds thresholds) {

    private static final String CODE = "BS-PDF-010";

    /** @param pdf the path of the PDF in the output folder */
    List<Diagnostic> check(String pdf, List<ProofPage> pages) {
        return pages.stream()
                .flatMap(page ->
                        page.remarks().stream().filter(this::isBeyond).map(remark -> diagnostic(pdf, page, remark)))
                .toList();
    }

    private boolean isBeyond(Remark remark) {
        return threshold(remark.kind())
                .map(limit -> remark.kind() == Kind.SHORT_END ? remark.amount() < limit : unit(remark) > limit)
                .orElse(false);
    }

    private static double unit(Remark remark) {
        return remark.kind() == Kind.LOOSE_LINE ? Math.round(100 * remark.amount()) : remark.amount();
    }

    private Optional<Integer> threshold(Kind kind) {
        return switch (kind) {
            case LOOSE_LINE -> thresholds.wordSpace();
            case RIVER -> thresholds.river();
            case LADDER -> thresholds.hyphens();
            case OVERFULL -> thresholds.overfull();
            case SHORT_PAGE -> thresholds.missingLines();
            case SHORT_END -> thresholds.lastPage();
        };
    }

    private Diagnostic diagnostic(String pdf, ProofPage page, Remark remark) {
        String message = "page " + page.label() + " of " + pdf + ": " + remark.text() + "; pdf.thresholds."
                + key(remark.kind()) + " is "
                + threshold(remark.kind()).map(String::valueOf).orElse("");
        return Diagnostic.error(CODE, remark.position(), message, hint(remark.kind()));
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case LOOSE_LINE -> "wordSpace";
            case RIVER -> "river";
            case LADDER -> "hyphens";
            case OVERFULL -> "overfull";
            case SHORT_PAGE -> "missingLines";
            case SHORT_END -> "lastPage";
        };
    }

    private static String hint(Kind kind) {
        return switch (kind) {
            case LOOSE_LINE, RIVER, LADDER -> "reword the paragraph a little, or raise the threshold";
            case OVERFULL -> "give the line a place to break (a space or U+200B)";
            case SHORT_PAGE -> "this had no room left: shorten it, or move it";
            case SHORT_END -> "shorten or lengthen the text before it by some lines";
        };
    }
}
