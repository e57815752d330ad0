package dev.broadsheet.typesetter.proof;

import dev.broadsheet.typesetter.api.Pagination;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Formats pages, lines and tags of a PDF file as plain text, for comparison with a golden file. */
final class PdfText {

    private final ReadPdf pdf;
    private final StringBuilder out = new StringBuilder();

    private PdfText(ReadPdf pdf) {
        this.pdf = pdf;
    }

    static String of(ReadPdf pdf, Pagination pagination) {
        PdfText text = new PdfText(pdf);
        for (int i = 0; i < pdf.pages().size(); i++) {
            text.page(i);
        }
        text.element(pdf.root(), "");
        new TreeMap<>(pagination.anchors())
                .forEach((id, page) ->
                        text.out.append(id).append(" on page ").append(page + 1).append('\n'));
        return text.out.toString();
    }

    private void page(int index) {
        ReadPdf.Page page = pdf.pages().get(index);
        out.append("page ")
                .append(index + 1)
                .append(" \"")
                .append(pdf.labels().get(index))
                .append("\", ");
        out.append(Math.round(page.box().getWidth()))
                .append(" x ")
                .append(Math.round(page.box().getHeight()));
        out.append(", pictures ")
                .append(page.images().size())
                .append(", links ")
                .append(page.links().size());
        out.append('\n');
        lines(page.glyphs());
    }

    /** Adds lines, formed of consecutive glyphs on one baseline. */
    private void lines(List<ReadPdf.Glyph> glyphs) {
        double baseline = Double.NaN;
        boolean artifact = false;
        for (ReadPdf.Glyph glyph : glyphs) {
            boolean goesOn = Math.abs(glyph.baseline() - baseline) < 0.05 && artifact == glyph.mcid() < 0;
            if (!goesOn) {
                out.append(Double.isNaN(baseline) ? "" : "\n");
                artifact = glyph.mcid() < 0;
                baseline = glyph.baseline();
                out.append(String.format(Locale.ROOT, "  %.1f,%.1f %s", glyph.x(), baseline, artifact ? "~ " : ""));
            }
            out.append(glyph.text());
        }
        out.append('\n');
    }

    private void element(ReadPdf.Element element, String indent) {
        out.append(indent).append(element.type()).append('\n');
        for (Object kid : element.kids()) {
            if (kid instanceof ReadPdf.Element child) {
                element(child, indent + " ");
            } else if (kid instanceof ReadPdf.Content content) {
                content(content, indent + " ");
            }
        }
    }

    private void content(ReadPdf.Content content, String indent) {
        String text = pdf.pages().get(content.page()).text(content.mcid());
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        out.append(indent).append('"').append(shown).append("\"\n");
    }
}
