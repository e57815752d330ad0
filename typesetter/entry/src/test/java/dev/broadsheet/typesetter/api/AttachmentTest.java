package dev.broadsheet.typesetter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.typesetter.PdfValidation;
import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.Attachment.Relationship;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;

class AttachmentTest {

    private static final Instant DATE = Instant.parse("2026-11-25T10:00:00Z");
    private static final DocumentInfo INFO =
            new DocumentInfo("A brief", List.of(), "", List.of(), Locale.US, "Test", DATE, "");

    private static byte[] set(List<Attachment> files) {
        Typesetter.Builder builder = Typesetter.builder();
        ThemeFonts.all().forEach(builder::font);
        PdfOptions options = new PdfOptions(files, 300, PdfOptions.Layout.FACING, PdfStandard.UA1);
        String xhtml = "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>A brief</h1></body></html>";
        return builder.build()
                .typeset(xhtml, INFO, options, reference -> Optional.empty())
                .pdf();
    }

    private static Attachment file(String name, Relationship relationship) {
        return new Attachment(
                name, "text/markdown", "The text", relationship, DATE, "# A\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isArchivableWithItsSources() {
        byte[] pdf = set(List.of(file("a.md", Relationship.SOURCE), file("\u00fc.csv", Relationship.DATA)));
        assertThat(PdfValidation.failures(pdf, "3a")).isEmpty();
        assertThat(PdfValidation.failures(pdf, "ua1")).isEmpty();
        assertThat(set(List.of(file("a.md", Relationship.SOURCE), file("\u00fc.csv", Relationship.DATA))))
                .isEqualTo(pdf);
    }

    @Test
    void givesTheFilesBack() throws IOException {
        byte[] pdf = set(List.of(file("a.md", Relationship.SOURCE), file("a.md", Relationship.SUPPLEMENT)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.keySet()).containsExactlyInAnyOrder("a.md", "a.md 2");
            PDComplexFileSpecification first = Objects.requireNonNull(files.get("a.md"));
            assertThat(first.getEmbeddedFileUnicode().toByteArray()).asString().isEqualTo("# A\n");
            assertThat(first.getEmbeddedFileUnicode().getSubtype()).isEqualTo("text/markdown");
            assertThat(first.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(document.getDocumentCatalog().getCOSObject().getNameAsString(COSName.PAGE_LAYOUT))
                    .isEqualTo("TwoPageRight");
        }
    }

    @Test
    void takesNoPathForAName() {
        assertThatThrownBy(() -> file("../a.md", Relationship.SOURCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: '../a.md' is not a file name");
    }
}
