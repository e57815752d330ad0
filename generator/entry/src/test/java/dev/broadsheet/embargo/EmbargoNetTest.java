package dev.broadsheet.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds random newsrooms twice: without their withheld articles, and with them in a folder of another depth, under another
 * locale. No secret is in any byte, public words in withheld articles raise no alarm, and both builds give the same bytes.
 */
@Tag("net")
class EmbargoNetTest {

    private static final long SEED = Long.getLong("nets.seed", 1);
    private static final int CASES = 2 * Integer.getInteger("nets.share", 1);
    private static final int PHRASES = 60;

    private final Locale locale = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
    }

    @Test
    void nothingOfWithheldArticlesIsInTheOutputAndNothingPublicRaisesAnAlarm() throws IOException {
        for (int i = 0; i < CASES; i++) {
            check("-Dnets.seed=" + SEED + ", case " + i, SEED * 1000 + i, i % 2 == 1);
        }
    }

    private void check(String reproduce, long seed, boolean naming) throws IOException {
        Path here = folder.resolve("a" + seed);
        Random random = new Random(seed);
        RandomNewsroom newsroom = new RandomNewsroom(random, naming);
        Map<String, byte[]> without = Map.of();
        List<String> phrases = List.of();
        if (!naming) {
            without = build(here, here.resolve("content"), newsroom.open(), reproduce);
            phrases = phrases(without, random);
        }

        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        Path there = folder.resolve("b" + seed);
        Map<String, byte[]> all = new TreeMap<>(newsroom.open());
        all.putAll(newsroom.held(phrases));
        Map<String, byte[]> output = build(there, there.resolve("modules/news desk/src/content"), all, reproduce);
        restore();

        assertNoSecret(newsroom, output, reproduce);
        if (!naming) {
            assertSame(without, output, reproduce);
        }
    }

    private static Map<String, byte[]> build(Path root, Path content, Map<String, byte[]> files, String reproduce)
            throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue());
        }
        Path output = root.resolve("target/site");
        GenerationReport report = new Generator(new GeneratorOptions(
                                root,
                                content,
                                root.resolve("templates"),
                                output,
                                root.resolve("target/reports"),
                                Optional.empty(),
                                Optional.empty(),
                                Severity.ERROR)
                        .startedAt(Instant.parse("2026-07-01T00:00:00Z")))
                .generate();
        assertThat(report.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR))
                .as(reproduce)
                .extracting(Diagnostic::toString)
                .isEmpty();
        Map<String, byte[]> published = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(output)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                published.put(output.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return published;
    }

    /**
     * Returns texts that are public: values of all formats, of which some are words of these formats. Not hashes and escapes,
     * which nobody writes.
     */
    private static List<String> phrases(Map<String, byte[]> output, Random random) throws IOException {
        List<String> all = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : output.entrySet()) {
            for (String text : AllWords.of(file.getKey(), file.getValue())) {
                AllWords.values(file.getKey(), text).stream()
                        .map(String::strip)
                        .filter(value -> value.length() >= 8 && value.length() < 200)
                        .filter(value -> !value.matches(".*([0-9a-f-]{20}|sha256-).*"))
                        .filter(value -> value.chars().allMatch(c -> c >= ' ' && c != '`' && c != '\\' && c != 0xFFFD))
                        .forEach(all::add);
            }
        }
        List<String> phrases = new ArrayList<>(List.of(
                "http://www.w3.org/1998/Math/MathML",
                "https://jsonfeed.org/version/1.1",
                "http://www.w3.org/2005/Atom"));
        Collections.shuffle(all, random);
        phrases.addAll(all.subList(0, Math.min(PHRASES, all.size())));
        return phrases;
    }

    private static void assertNoSecret(RandomNewsroom newsroom, Map<String, byte[]> output, String reproduce)
            throws IOException {
        for (Map.Entry<String, byte[]> file : output.entrySet()) {
            for (String text : AllWords.of(file.getKey(), file.getValue())) {
                String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
                for (String secret : newsroom.secrets()) {
                    int at = letters.indexOf(secret);
                    assertThat(
                                    at < 0
                                            ? ""
                                            : letters.substring(
                                                    Math.max(0, at - 60), Math.min(letters.length(), at + 60)))
                            .as("%s: %s in %s", reproduce, secret, file.getKey())
                            .isEmpty();
                }
            }
        }
    }

    private static void assertSame(Map<String, byte[]> without, Map<String, byte[]> output, String reproduce) {
        assertThat(output.keySet()).as(reproduce).isEqualTo(without.keySet());
        output.forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1)
                        .equals(new String(without.get(path), StandardCharsets.ISO_8859_1)))
                .as("%s: %s has the same bytes without withheld articles, in another folder", reproduce, path)
                .isTrue());
    }
}
