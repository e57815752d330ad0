package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The document that uses every feature: {@code showcase/showcase.xhtml} with its style sheet and pictures. */
public final class Showcase {

    /** Names of hyphenation patterns that differ from the language tag. */
    private static final Map<String, String> PATTERNS = Map.of("de", "de-1996", "en", "en-gb");

    static final DocumentInfo INFO = new DocumentInfo(
            "The Page: a short history of a small rectangle",
            List.of("The makers of Broadsheet"),
            "What a page is, how it came by its shape, and what a machine must know to set one",
            List.of("typography", "history", "books"),
            Locale.ENGLISH,
            "Broadsheet showcase",
            Instant.parse("2026-11-25T00:00:00Z"),
            "https://example.org/the-page/");

    private Showcase() {}

    public static TypesetResult typeset() {
        return typeset(PdfStandard.UA1);
    }

    public static TypesetResult typeset(PdfStandard standard) {
        PdfOptions options = PdfOptions.DEFAULT.standard(standard);
        return typesetter().typeset(text("showcase.xhtml"), INFO, options, Showcase::resource);
    }

    private static Typesetter typesetter() {
        Typesetter.Builder builder = Typesetter.builder()
                .stylesheet(new Stylesheet("showcase.css", text("showcase.css")))
                .hyphenation(
                        language -> patterns(PATTERNS.getOrDefault(language.getLanguage(), language.getLanguage())));
        SampleFonts.withTheme().forEach(builder::font);
        builder.font(ThemeFonts.formulas());
        builder.font(ThemeFonts.font("Source Sans 3", 400, true, "SourceSans3-Italic"));
        builder.font(ThemeFonts.font("Source Serif 4", 600, true, "SourceSerif4-SemiBoldItalic"));
        return builder.build();
    }

    private static Optional<String> patterns(String name) {
        String folder = "/dev/broadsheet/theme/hyphenation/hyph-";
        return read(folder + name + ".pat.txt")
                .map(patterns -> patterns
                        + read(folder + name + ".hyp.txt")
                                .map(words -> "\n%%exceptions\n" + words)
                                .orElse(""));
    }

    static String text(String name) {
        return read("/showcase/" + name).orElseThrow();
    }

    private static Optional<String> read(String name) {
        return bytes(name).map(data -> new String(data, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> resource(String reference) {
        return bytes("/showcase/" + reference);
    }

    private static Optional<byte[]> bytes(String name) {
        try (InputStream in = Showcase.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
