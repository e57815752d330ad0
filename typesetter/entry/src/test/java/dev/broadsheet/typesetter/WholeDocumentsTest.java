package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Realistic documents with flex containers and grids are typeset without problems. */
class WholeDocumentsTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
    private static final double MM = 72 / 25.4;

    @TempDir
    Path folder;

    /** A shown stretch of text. @param right end of its last glyph, in pt */
    private record Shown(int page, String text, double x, double y, double right) {}

    private List<Shown> set(String name) throws IOException {
        Path pdf = folder.resolve("out.pdf");
        TypesetReport report = Typesetter.html(DOCUMENTS.resolve(name)).to(pdf);
        assertThat(report.problems()).isEmpty();
        List<Shown> shown = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> places) {
                    TextPosition first = places.get(0);
                    TextPosition last = places.get(places.size() - 1);
                    shown.add(new Shown(
                            getCurrentPageNo(),
                            text.strip(),
                            first.getXDirAdj(),
                            first.getYDirAdj(),
                            last.getXDirAdj() + last.getWidthDirAdj()));
                }
            };
            stripper.setSortByPosition(false);
            stripper.getText(document);
        }
        return shown;
    }

    private static Shown find(List<Shown> shown, String text) {
        return shown.stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not shown: " + text));
    }

    @Test
    void anInvoiceHasItsHeadInOneLineAndItsTotalBelowTheAmounts() throws IOException {
        List<Shown> shown = set("invoice.html");
        assertThat(shown).extracting(Shown::page).containsOnly(1);
        Shown brand = find(shown, "Lindqvist Joinery");
        Shown sender = find(shown, "Hamngatan 12");
        assertThat(sender.x()).isGreaterThan(brand.right());
        assertThat(sender.right()).isCloseTo(190 * MM, within(0.5));
        assertThat(find(shown, "Harbour Library, Annex").y())
                .isCloseTo(find(shown, "Harbour Library").y(), within(0.01));
        assertThat(find(shown, "145,887.50").right())
                .isCloseTo(find(shown, "31,650.00").right(), within(0.5));
        assertThat(find(shown, "145,887.50").y())
                .isCloseTo(find(shown, "Total SEK").y(), within(0.01));
    }

    @Test
    void labelsStandWhereTheSheetHasThem() throws IOException {
        List<Shown> shown = set("labels.html");
        List<Shown> names = shown.stream()
                .filter(one -> one.text().equals("Ada Berg") || one.text().equals("Dr Eva Falk"))
                .toList();
        assertThat(names).hasSize(14);
        for (int i = 0; i < 14; i++) {
            assertThat(names.get(i).page()).isEqualTo(i < 7 ? 1 : 2);
            assertThat(names.get(i).x()).isCloseTo((7.2 + .2 + 5) * MM, within(0.5));
            assertThat(names.get(i).y() - names.get(0).y()).isCloseTo(i % 7 * 38.1 * MM, within(0.5));
        }
        assertThat(find(shown, "Bo Ek").x() - names.get(0).x()).isCloseTo(66 * MM, within(0.5));
    }

    @Test
    void aCurriculumVitaeGoesOnBesideItsColumn() throws IOException {
        List<Shown> shown = set("cv.html");
        Shown role = find(shown, "Hydrologist and data analyst");
        Shown publications = find(shown, "PUBLICATIONS");
        assertThat(find(shown, "CONTACT").page()).isEqualTo(1);
        assertThat(find(shown, "CONTACT").x()).isLessThan(role.x());
        assertThat(publications.page()).isEqualTo(2);
        assertThat(publications.x()).isCloseTo(role.x(), within(0.5));
        assertThat(publications.y()).isLessThan(25 * MM);
    }
}
