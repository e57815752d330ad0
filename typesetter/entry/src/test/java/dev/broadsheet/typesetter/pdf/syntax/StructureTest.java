package dev.broadsheet.typesetter.pdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.canvas.StructureElement;
import dev.broadsheet.typesetter.pdf.PdfDocuments;
import dev.broadsheet.typesetter.work.Workers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final DocumentInfo INFO =
            new DocumentInfo("T", List.of(), "", List.of(), Locale.UK, "", Instant.EPOCH, "");

    @Test
    void standsInTheOrderInWhichElementsWereMadeWithOwnContentBetween() throws IOException {
        String tree = tree(document -> {
            StructureElement paragraph = document.root().child("P");
            StructureElement note = paragraph.child("Note");
            StructureElement span = paragraph.child("Span");
            Canvas page = document.newPage(100, 100);
            draw(page, paragraph);
            draw(page, span);
            draw(page, paragraph);
            draw(page, note);
        });
        assertThat(tree).isEqualTo("Document(P(0 Note(3) Span(1) 2))");
    }

    @Test
    void leavesOutWhatIsNeverDrawnButKeepsEmptyCells() throws IOException {
        String tree = tree(document -> {
            document.root().child("Sect").child("P");
            StructureElement table = document.root().child("Table");
            table.child("TR").child("TD");
            StructureElement row = table.child("TR");
            row.child("TD").child("P");
            document.root().child("Table").child("TR").child("TD");
            draw(document.newPage(100, 100), row.child("TD"));
        });
        assertThat(tree).isEqualTo("Document(Table(TR(TD()) TR(TD() TD(0))))");
    }

    @Test
    void followsContentOntoTheNextPage() throws IOException {
        String tree = tree(document -> {
            StructureElement paragraph = document.root().child("P");
            draw(document.newPage(100, 100), paragraph);
            Canvas second = document.newPage(100, 100);
            draw(second, document.root().child("P"));
            draw(second, paragraph);
        });
        assertThat(tree).isEqualTo("Document(P(0 MCR1) P(0))");
    }

    @Test
    void givesFiguresTheirBoundingBoxAndNotesAnId() throws IOException {
        byte[] pdf = pdf(document -> {
            Canvas page = document.newPage(100, 100);
            StructureElement figure = document.root().child("Figure");
            page.element(figure.child("Span"));
            page.fill(10, 20, 30, 40, Color.BLACK);
            page.element(figure);
            page.fill(5, 70, 10, 10, Color.BLACK);
            draw(page, document.root().child("Note").id("a"));
            draw(page, document.root().child("Note").id("a"));
        });
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSArray kids = root(document).getCOSArray(COSName.K);
            COSDictionary figure = (COSDictionary) kids.getObject(0);
            assertThat(figure.getCOSDictionary(COSName.A)
                            .getCOSArray(COSName.BBOX)
                            .toList())
                    .isEqualTo(Cos.array(5, 20, 40, 80).toList());
            assertThat(((COSDictionary) kids.getObject(1)).getString("ID")).isEqualTo("a");
            assertThat(((COSDictionary) kids.getObject(2)).getString("ID")).isEqualTo("note.1");
        }
    }

    private static void draw(Canvas page, StructureElement element) {
        page.element(element);
        page.fill(10, 10, 10, 10, Color.BLACK);
    }

    private static byte[] pdf(Consumer<PdfDocument> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocuments().create(INFO, PdfOptions.DEFAULT, out, Workers.ALONE)) {
            content.accept(document);
            document.finish();
        }
        return out.toByteArray();
    }

    /** Returns the structure types with their kids in brackets; marked-content identifiers as numbers. */
    private static String tree(Consumer<PdfDocument> content) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(content))) {
            return describe(root(document));
        }
    }

    private static COSDictionary root(PDDocument document) {
        COSDictionary tree = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        return (COSDictionary) tree.getCOSArray(COSName.K).getObject(0);
    }

    private static String describe(COSBase kid) {
        if (kid instanceof COSInteger number) {
            return String.valueOf(number.intValue());
        }
        if (kid instanceof COSArray array) {
            StringBuilder kids = new StringBuilder();
            for (int i = 0; i < array.size(); i++) {
                kids.append(i == 0 ? "" : " ").append(describe(array.getObject(i)));
            }
            return kids.toString();
        }
        COSDictionary element = (COSDictionary) kid;
        if (element.containsKey(COSName.MCID)) {
            return "MCR" + element.getInt(COSName.MCID);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        return element.getNameAsString(COSName.S) + "(" + (kids == null ? "" : describe(kids)) + ")";
    }
}
