package dev.broadsheet.typesetter.pdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.typesetter.work.Task;
import dev.broadsheet.typesetter.work.Workers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void keepsThousandsOfObjectsAndStreams(int threads) throws IOException {
        byte[] file = file(threads, 1000);
        assertThat(file).isEqualTo(file(1, 1000)).startsWith("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        try (PDDocument read = Loader.loadPDF(file)) {
            COSArray items = read.getDocumentCatalog().getCOSObject().getCOSArray(COSName.KIDS);
            assertThat(items.size()).isEqualTo(1000);
            for (int i = 0; i < 1000; i++) {
                COSDictionary item = (COSDictionary) items.getObject(i);
                assertThat(item.getInt(COSName.N)).isEqualTo(i);
                COSStream stream = (COSStream) item.getDictionaryObject(COSName.CONTENTS);
                assertThat(stream.createInputStream().readAllBytes())
                        .asString(StandardCharsets.US_ASCII)
                        .isEqualTo(text(i));
            }
            COSStream whole =
                    (COSStream) read.getDocumentCatalog().getCOSObject().getDictionaryObject("Whole");
            assertThat(whole.createInputStream().readAllBytes()).containsExactly(1, 2, 3);
            assertThat(whole.getInt(COSName.N)).isEqualTo(7);
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Title");
        }
    }

    private static byte[] file(int threads, int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Compressor compressor = new Compressor();
        try (Workers workers = Workers.of(threads)) {
            PdfFile file = new PdfFile(out, "1.7", compressor, workers);
            COSDictionary catalog = Cos.dictionary(COSName.CATALOG);
            COSArray items = new COSArray();
            for (int i = 0; i < count; i++) {
                COSDictionary contents = new COSDictionary();
                ContentStream operators = new ContentStream().raw(text(i));
                file.stream(contents, Task.done(operators));
                COSDictionary item = new COSDictionary();
                item.setInt(COSName.N, i);
                item.setItem(COSName.CONTENTS, contents);
                items.add(item);
            }
            catalog.setItem(COSName.KIDS, items);
            COSDictionary pages = Cos.dictionary(COSName.PAGES);
            pages.setItem(COSName.KIDS, new COSArray());
            pages.setInt(COSName.COUNT, 0);
            catalog.setItem(COSName.PAGES, pages);
            StreamObject whole = new Streams(compressor).flate(new byte[] {1, 2, 3});
            whole.setInt(COSName.N, 7);
            catalog.setItem(Cos.name("Whole"), whole);
            COSDictionary information = new COSDictionary();
            information.setString(COSName.TITLE, "Title");
            file.finish(catalog, Optional.of(information));
        }
        return out.toByteArray();
    }

    private static String text(int seed) {
        return String.valueOf((char) (' ' + seed % 90)).repeat(seed % 50 + 1);
    }

    @Test
    void writesValuesAsShortAsTheyCanBe() {
        COSDictionary dictionary = Cos.direct(new COSDictionary());
        dictionary.setItem(COSName.A, COSBoolean.TRUE);
        dictionary.setItem(Cos.name("a b#("), Cos.array(0, -0.5, 12.25, 100, -3, 0.001, 102.047));
        dictionary.setItem(COSName.B, Cos.text("(\\)"));
        dictionary.setItem(COSName.C, Cos.text("é\u4e2d"));
        dictionary.setItem(COSName.D, new COSDictionary());
        dictionary.setItem(COSName.E, Cos.array(COSNull.NULL, new COSString("x"), COSName.F, new COSDictionary()));
        assertThat(text(dictionary))
                .isEqualTo(
                        "<</A true/a#20b#23#28[0 -.5 12.25 100 -3 .001 102.047]/B(\\(\\\\\\))/C<FEFF00E94E2D>/D 9 0 R"
                                + "/E[null(x)/F 9 0 R]>>");
    }

    @Test
    void refusesWhatNoDocumentHolds() {
        COSBase alien = new COSBase() {
            @Override
            public void accept(org.apache.pdfbox.cos.ICOSVisitor visitor) {}
        };
        assertThatThrownBy(() -> text(alien)).hasMessageStartingWith("no object of a document: ");
    }

    private static String text(COSBase value) {
        Bytes out = new Bytes(8);
        new ObjectSyntax(object -> 9).write(value, out);
        return new String(out.toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
