package dev.broadsheet.acceptance.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The news report that the publication's first article was made from: one paragraph a line. */
final class Seed {

    /** The article's name in addresses. */
    static final String SLUG = "blinken-in-beijing";

    private Seed() {}

    static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(Seed.class.getResourceAsStream("/seed/article.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> paragraphs() throws IOException {
        return text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static List<String> words() throws IOException {
        return words(text());
    }

    /** What is between white space, any of Unicode's. */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\h]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The report as it was handed over, where this repository is beside it. */
    static Path original() {
        return Path.of("../../../shared/seed/article.txt");
    }

    static boolean hasOriginal() {
        return Files.isRegularFile(original());
    }
}
