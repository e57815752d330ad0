package dev.broadsheet.benchmarks;

import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.FontFile;
import dev.broadsheet.typesetter.api.HyphenationPatterns;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files of the project, whose root is the working directory, and what is made of them. */
final class Inputs {

    static final DocumentInfo INFO =
            new DocumentInfo("Benchmark", List.of(), "", List.of(), Locale.ENGLISH, "Benchmark", Instant.EPOCH, "");

    private static final Path THEME = Path.of("templates/src/main/resources/dev/broadsheet/theme");

    private Inputs() {}

    /** The brief of the seed article: its XHTML or its CSS. */
    static String brief(String file) {
        return text(Path.of("typesetter/entry/src/test/resources/brief").resolve(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<FontFile> fonts() {
        return List.of(
                font("Source Serif 4", 400, false, "SourceSerif4-Regular"),
                font("Source Serif 4", 400, true, "SourceSerif4-Italic"),
                font("Source Serif 4", 600, false, "SourceSerif4-SemiBold"),
                font("Source Serif 4", 700, false, "SourceSerif4-Bold"),
                font("Source Sans 3", 400, false, "SourceSans3-Regular"),
                font("Source Sans 3", 600, false, "SourceSans3-SemiBold"),
                font("Source Code Pro", 400, false, "SourceCodePro-Regular"));
    }

    private static FontFile font(String family, int weight, boolean italic, String file) {
        try {
            return new FontFile(family, weight, italic, Files.readAllBytes(THEME.resolve("fonts/" + file + ".ttf")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HyphenationPatterns patterns() {
        String english = text(THEME.resolve("hyphenation/hyph-en-us.pat.txt"));
        return language -> language.getLanguage().equals("en") ? Optional.of(english) : Optional.empty();
    }

    static Typesetter typesetter(String css, int threads) {
        Typesetter.Builder builder = Typesetter.builder()
                .threads(threads)
                .stylesheet(new Stylesheet("benchmark.css", css))
                .hyphenation(patterns());
        fonts().forEach(builder::font);
        return builder.build();
    }
}
