package dev.broadsheet.typesetter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.PdfValidation;
import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.LinkTarget;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.canvas.StructureElement;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.FontLibrary;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Shaper;
import dev.broadsheet.typesetter.work.Workers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TaggedDocumentTest {

    private static final DocumentInfo INFO = new DocumentInfo(
            "Talks & <tea> in Beijing",
            List.of("Ada Lane", "Bo Xu"),
            "A brief",
            List.of("diplomacy"),
            Locale.UK,
            "Broadsheet test",
            Instant.parse("2026-11-25T10:20:30Z"),
            "https://example.org/");

    private final Shaper shaper = new Shaper(new FontLibrary(ThemeFonts.all()));

    @Test
    void isAccessibleWithEverythingThatBriefsHave() throws IOException {
        PdfValidation.assertAccessible(everything());
    }

    @Test
    void copiesLigaturesSmallCapitalsAndSoftHyphensAsText() throws IOException {
        try (PDDocument document = Loader.loadPDF(everything())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Difficult office AVATAR fjord", "Small Capitals 1984", "co\u00ADoperate");
        }
    }

    @Test
    void givesEqualBytesForEqualCalls() throws IOException {
        assertThat(everything()).isEqualTo(everything());
    }

    /** The opacity of a line before it is not the picture's. */
    @Test
    void drawsPicturesOpaque() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocuments().create(INFO, PdfOptions.DEFAULT, out, Workers.ALONE)) {
            Canvas page = document.newPage(40, 40);
            page.artifact(Canvas.Artifact.LAYOUT);
            page.line(0, 35, 40, 35, 1, new Color(0, 0, 0, 0.1f));
            BufferedImage black = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            page.image(document.image(png(black)).orElseThrow(), 0, 0, 30, 30);
            document.finish();
        }
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            int seen = new PDFRenderer(document).renderImage(0).getRGB(10, 10);
            assertThat(new java.awt.Color(seen)).isEqualTo(java.awt.Color.BLACK);
        }
    }

    private byte[] everything() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocuments().create(INFO, PdfOptions.DEFAULT, out, Workers.ALONE)) {
            firstPage(document);
            secondPage(document);
            document.finish();
        }
        return out.toByteArray();
    }

    private void firstPage(PdfDocument document) {
        StructureElement root = document.root();
        Canvas page = document.newPage(400, 600);
        document.pageLabel("i");
        page.artifact(Canvas.Artifact.PAGINATION_HEADER);
        draw(page, "Running head", style("Source Sans 3"), 20);
        page.artifact(Canvas.Artifact.LAYOUT);
        page.line(40, 30, 360, 30, 0.5, new Color(0.5f, 0.5f, 0.5f, 0.5f));
        page.element(root.child("H1"));
        document.destination("top", 40, 30);
        document.outline(1, "Top", 30);
        draw(page, "Difficult office AVATAR fjord", style("Source Serif 4"), 50);
        page.element(root.child("P"));
        draw(page, "Small Capitals 1984", style("Source Serif 4", "smcp", "onum"), 80);
        draw(page, "co\u00ADoperate", style("Source Serif 4"), 110);
        draw(page, "xy", style("Source Serif 4"), 118);
        draw(page, "No font: \uE000 \u0E01 \uFFFE", style("Source Serif 4"), 125);
        StructureElement paragraph = root.child("P");
        StructureElement link = paragraph.child("Link");
        StructureElement figure = root.child("Figure").alternateText("A red square");
        page.element(paragraph);
        draw(page, "See", style("Source Serif 4"), 140);
        page.element(link);
        draw(page, "the second page", style("Source Serif 4"), 160);
        page.link(link, 40, 150, 100, 14, new LinkTarget.Destination("second", "The second page"));
        page.link(link, 40, 170, 100, 14, new LinkTarget.Uri("https://example.org/a", "Example"));
        page.element(figure);
        page.image(document.image(png()).orElseThrow(), 40, 200, 50, 50);
        StructureElement note = root.child("Note");
        page.element(note);
        draw(page, "1 A note.", style("Source Serif 4"), 500);
        root.child("Sect").child("P");
    }

    private void secondPage(PdfDocument document) {
        StructureElement root = document.root();
        Canvas page = document.newPage(400, 600);
        document.destination("second", 40, 30);
        document.outline(3, "Second", 30);
        StructureElement item =
                root.child("L").attribute("List", "ListNumbering", "Decimal").child("LI");
        page.element(item.child("Lbl"));
        draw(page, "1.", style("Source Serif 4"), 50);
        page.element(item.child("LBody"));
        draw(page, "Item", style("Source Serif 4"), 70);
        StructureElement table = root.child("Table");
        StructureElement head = table.child("TR");
        page.element(head.child("TH").attribute("Table", "Scope", "Column"));
        draw(page, "Head", style("Source Sans 3"), 100);
        head.child("TH").attribute("Table", "Scope", "Column");
        StructureElement row = table.child("TR");
        row.child("TD");
        page.element(row.child("TD").language(Locale.FRENCH));
        draw(page, "Cellule", style("Source Sans 3"), 120);
    }

    private void draw(Canvas page, String text, TextStyle style, double y) {
        double x = 40;
        for (GlyphRun run : shaper.line(text, style, (codePoint, owner) -> {})) {
            page.glyphs(withSoftHyphen(run, text), x, y, Color.BLACK);
            x += run.width();
        }
    }

    /** Returns a run whose hyphen has another text, as the paragraph breaker does with inserted hyphens. */
    private static GlyphRun withSoftHyphen(GlyphRun run, String text) {
        String[] texts = run.texts().clone();
        if (text.indexOf('\u00AD') > 0) {
            texts[1] = "o\u00AD";
        }
        if (text.equals("xy")) {
            texts[0] = "xy";
            texts[1] = "";
        }
        return new GlyphRun(run.face(), run.size(), run.glyphs(), run.advances(), run.offsets(), texts);
    }

    private static TextStyle style(String family, String... features) {
        FontFeatures wanted = new FontFeatures(new TreeSet<>(Set.of(features)), new TreeSet<>(), true, true);
        return new TextStyle(List.of(family), 400, false, 12, 0, wanted, Locale.UK);
    }

    private static byte[] png() {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 3, 0x80FF0000);
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
