package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.broadsheet.typesetter.TypesetResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mutated style sheets and documents are typeset without endless loops, exceptions or lost words. The time limit only guards
 * against endless loops. {@code -Dfuzz.first=} and {@code -Dfuzz.count=} select other seeds.
 */
@Tag("slow")
class FuzzedDocumentsTest {

    private static final Duration GUARD = Duration.ofMinutes(3);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(\\d+)x");

    /** CSS that removes or replaces text intentionally. */
    private static final Pattern HIDES =
            Pattern.compile("none|hidden|content|string-set|bookmark|transform|footnote|running|visibility|clip|-bs-");

    private static final List<String> SELECTORS = List.of(
            "p",
            "h2",
            "h3",
            "li",
            "table",
            "td",
            "tr",
            "figure",
            "img",
            "figcaption",
            "pre",
            "code",
            "b",
            "a",
            "aside",
            "dl",
            "body",
            "html",
            "ol",
            "blockquote",
            "p + p",
            "td:first-child",
            "li::marker",
            "p::first-letter",
            "section *",
            "*");

    private static final List<String> DECLARATIONS = declarations();

    static LongStream seeds() {
        long first = Long.getLong("fuzz.first", 1);
        return LongStream.range(first, first + Long.getLong("fuzz.count", 25));
    }

    private static List<String> declarations() {
        try (var lines = Files.lines(Path.of("src/test/resources/dev/broadsheet/typesetter/css/properties.txt"))) {
            return lines.filter(line -> line.contains(" => "))
                    .map(line -> line.split(" => ", 2)[0])
                    .filter(line -> !HIDES.matcher(line).find())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyStyleKeepsEveryWord(long seed) throws IOException {
        RandomDocument document = RandomDocuments.of(seed);
        String css = document.css() + rules(new Random(seed));
        TypesetResult result = assertTimeoutPreemptively(GUARD, () -> Proof.typeset(css, document.xhtml()));
        ReadPdf pdf = ReadPdf.of(result.pdf());
        List<Integer> words = WORD.matcher(pdf.text(pdf.root()).replaceAll("[\u00ad\\s]", ""))
                .results()
                .map(MatchResult::group)
                .map(word -> Integer.parseInt(word.replaceAll("\\D", "")))
                .sorted()
                .toList();
        for (int i = 0; i < document.words().size(); i++) {
            assertThat(i < words.size() ? words.get(i) : -1)
                    .as("word %s with %s", document.words().get(i).text(), css)
                    .isEqualTo(i);
        }
        assertThat(words).hasSameSizeAs(document.words());
    }

    private static String rules(Random random) {
        StringBuilder css = new StringBuilder();
        for (int i = 2 + random.nextInt(12); i > 0; i--) {
            css.append(pick(SELECTORS, random)).append(" { ");
            for (int k = 1 + random.nextInt(4); k > 0; k--) {
                css.append(pick(DECLARATIONS, random)).append("; ");
            }
            css.append("}\n");
        }
        return css.toString();
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedSourcesComeToAnEnd(long seed) {
        RandomDocument document = RandomDocuments.of(seed);
        Random random = new Random(seed);
        String css = damaged(document.css() + rules(random), random);
        String xhtml = damaged(document.xhtml(), random);
        TypesetResult result = assertTimeoutPreemptively(GUARD, () -> Proof.typeset(css, xhtml));
        assertThat(result.pagination().pageCount()).isPositive();
    }

    private static String damaged(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 1 + random.nextInt(30); i > 0; i--) {
            int at = random.nextInt(out.length());
            int end = Math.min(out.length(), at + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> out.delete(at, end);
                case 1 -> out.insert(random.nextInt(out.length()), out.substring(at, end));
                case 2 -> out.setCharAt(at, (char) random.nextInt(0x3000));
                default -> out.insert(at, "<>&\"'{};:/%-9".charAt(random.nextInt(13)));
            }
        }
        return out.toString();
    }
}
