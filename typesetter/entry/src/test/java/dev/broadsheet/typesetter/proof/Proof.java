package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.ThemeFonts;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.TypesetProblem;
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
import javax.imageio.ImageIO;

/** Typesets random documents and checks them against the rules. */
final class Proof {

    private static final List<FontFile> FONTS = ThemeFonts.all();
    private static final String PATTERNS = patterns();

    private Proof() {}

    static void check(long seed) throws IOException {
        RandomDocument document = RandomDocuments.of(seed);
        TypesetResult result = typeset(document);
        assertThat(result.problems()).as("problems of %s", seed).allMatch(Proof::isTooHigh);
        DocumentRules rules = new DocumentRules(document, ReadPdf.of(result.pdf()), result.pagination());
        rules.assertAll();
        if (result.problems().isEmpty()) {
            rules.assertFiguresAreWhole();
        }
    }

    /** Whether a problem reports a float higher than the page, which is set in the flow. */
    private static boolean isTooHigh(TypesetProblem problem) {
        return problem.code().equals("BS-LAYOUT-005");
    }

    static TypesetResult typeset(RandomDocument document) {
        return typeset(document.css(), document.xhtml());
    }

    static TypesetResult typeset(String css, String xhtml) {
        return typeset(css, xhtml, PdfStandard.UA1);
    }

    static TypesetResult typeset(String css, String xhtml, PdfStandard standard) {
        Typesetter.Builder builder = Typesetter.builder()
                .stylesheet(new Stylesheet("proof.css", css))
                .hyphenation(language -> Optional.of(PATTERNS));
        FONTS.forEach(builder::font);
        DocumentInfo info = new DocumentInfo(
                "Proof", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "https://example.org/");
        return builder.build().typeset(xhtml, info, PdfOptions.DEFAULT.standard(standard), Proof::picture);
    }

    /** Returns a picture of the size in pixels that a reference such as {@code 30x20} gives; empty for other references. */
    private static Optional<byte[]> picture(String reference) {
        if (!reference.matches("\\d{1,3}x\\d{1,3}")) {
            return Optional.empty();
        }
        String[] sides = reference.split("x", 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            int width = Math.max(1, Integer.parseInt(sides[0]));
            int height = Math.max(1, Integer.parseInt(sides[1]));
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(out.toByteArray());
    }

    private static String patterns() {
        try (InputStream in = Proof.class.getResourceAsStream("/dev/broadsheet/theme/hyphenation/hyph-en-us.pat.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
