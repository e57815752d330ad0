package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A document with every kind of element that is supported. */
class RichDocumentTest {

    private static final DocumentInfo INFO = new DocumentInfo(
            "Rich",
            List.of(),
            "",
            List.of(),
            Locale.ENGLISH,
            "Broadsheet test",
            Instant.parse("2026-11-25T00:00:00Z"),
            "https://example.org/");

    private final Typesetter typesetter = typesetter();

    private static Typesetter typesetter() {
        Typesetter.Builder builder =
                Typesetter.builder().stylesheet(new Stylesheet("rich.css", resource("/rich/rich.css")));
        ThemeFonts.all().forEach(builder::font);
        return builder.build();
    }

    private static String resource(String name) {
        try (InputStream in = RichDocumentTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> picture(String reference) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(160, 100, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(out.toByteArray());
    }

    private TypesetResult typeset() {
        return typesetter.typeset(resource("/rich/rich.xhtml"), INFO, RichDocumentTest::picture);
    }

    @Test
    void isAccessibleAndArchivable() {
        TypesetResult result = typeset();
        assertThat(result.problems()).isEmpty();
        assertThat(result.pagination().anchors()).containsKeys("top", "tab", "n1");
        PdfValidation.assertAccessible(result.pdf());
    }

    @Test
    void isPdf2WhereThatIsAskedFor() {
        PdfOptions options = PdfOptions.DEFAULT.standard(PdfStandard.UA2);
        byte[] pdf = typesetter
                .typeset(resource("/rich/rich.xhtml"), INFO, options, RichDocumentTest::picture)
                .pdf();
        PdfValidation.assertPdf2(pdf);
        assertThat(typesetter
                        .typeset(resource("/rich/rich.xhtml"), INFO, options, RichDocumentTest::picture)
                        .pdf())
                .isEqualTo(pdf);
    }

    @Test
    void givesTheSameBytesToSeveralThreads() throws Exception {
        byte[] expected = typeset().pdf();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> task = () -> typeset().pdf();
            for (Future<byte[]> future : threads.invokeAll(List.of(task, task, task, task))) {
                assertThat(future.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void tableWithoutBodyIsAccessible() {
        byte[] pdf = typesetter
                .typeset(
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><body><h1>T</h1>"
                                + "<table><thead><tr><th scope=\"col\">a</th></tr></thead></table></body></html>",
                        INFO,
                        reference -> Optional.empty())
                .pdf();
        PdfValidation.assertAccessible(pdf);
    }
}
