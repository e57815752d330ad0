package dev.broadsheet.edition.pdf;

import dev.broadsheet.diagnostic.JsonText;
import dev.broadsheet.edition.pdf.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The typographic report on the pages of a PDF, for {@code typesetting.txt} and {@code typesetting.json}.
 *
 * @param text the report as lines of text, the first of which names the file
 * @param json the report as a JSON object
 */
record Proof(String text, String json) {

    private static final int SHOWN = 3;

    /**
     * @param pdf the path of the PDF in the output folder
     * @param fitted the changes made to fit the number of pages; empty for none
     */
    static Proof of(String pdf, String fitted, List<ProofPage> pages) {
        return new Proof(text(pdf, fitted, pages), json(pdf, fitted, pages));
    }

    private static String text(String pdf, String fitted, List<ProofPage> pages) {
        StringBuilder out = new StringBuilder(pdf).append(": ").append(pages.size());
        out.append(pages.size() == 1 ? " page" : " pages").append(fitted.isEmpty() ? "" : ", " + fitted);
        counts(pages).forEach(count -> out.append(", ").append(count));
        out.append('\n');
        for (ProofPage page : pages) {
            sentences(page)
                    .forEach(sentence -> out.append("  page ")
                            .append(page.label())
                            .append(": ")
                            .append(sentence)
                            .append('\n'));
        }
        return out.toString();
    }

    /** Returns the numbers of short pages and of nearly empty last pages; empty if there are none. */
    private static List<String> counts(List<ProofPage> pages) {
        List<String> counts = new ArrayList<>();
        long isShort = pages.stream().filter(ProofPage::isShort).count();
        if (isShort > 0) {
            counts.add(isShort + " short by more than two lines");
        }
        long isEmpty = pages.stream().filter(ProofPage::endsWithFew).count();
        if (isEmpty > 0) {
            counts.add(isEmpty + (isEmpty == 1 ? " last page" : " last pages") + " with fewer than four lines");
        }
        return counts;
    }

    private static List<String> sentences(ProofPage page) {
        List<String> sentences = new ArrayList<>();
        int loose = 0;
        for (Remark remark : page.remarks()) {
            boolean isLoose = remark.kind() == Kind.LOOSE_LINE;
            loose += isLoose ? 1 : 0;
            boolean isShown =
                    isLoose ? loose <= SHOWN : remark.kind() != Kind.SHORT_END || remark.amount() < ProofPage.FEW_LINES;
            if (isShown) {
                sentences.add(remark.text() + ": " + remark.position());
            }
        }
        if (loose > SHOWN) {
            sentences.add((loose - SHOWN) + " more loose lines");
        }
        return sentences;
    }

    private static String json(String pdf, String fitted, List<ProofPage> pages) {
        return "{\"pdf\": " + JsonText.quoted(pdf) + ", \"fit\": " + JsonText.quoted(fitted) + ", \"pages\": "
                + pages.stream().map(Proof::json).collect(Collectors.joining(",\n    ", "[\n    ", "]")) + "}";
    }

    private static String json(ProofPage page) {
        return "{\"page\": " + JsonText.quoted(page.label()) + ", \"lines\": " + page.lines() + ", \"missingLines\": "
                + page.missing() + ", \"last\": " + page.last() + list(page, Kind.LOOSE_LINE, "looseLines", "wordSpace")
                + list(page, Kind.RIVER, "rivers", "lines") + list(page, Kind.LADDER, "hyphenLadders", "lines")
                + list(page, Kind.OVERFULL, "overfullLines", "points") + "}";
    }

    private static String list(ProofPage page, Kind kind, String name, String unit) {
        return page.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .map(remark -> json(remark, unit))
                .collect(Collectors.joining(", ", ", \"" + name + "\": [", "]"));
    }

    private static String json(Remark remark, String unit) {
        boolean whole = unit.equals("lines");
        String amount = String.format(Locale.ROOT, whole ? "%.0f" : "%.2f", remark.amount());
        return "{\"" + unit + "\": " + amount + ", \"file\": "
                + JsonText.quoted(remark.position().file()) + ", \"line\": "
                + remark.position().line() + ", \"column\": "
                + remark.position().column() + "}";
    }
}
