package dev.broadsheet.edition.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    private static final List<String> PIECES = List.of(
            "Ada",
            "Lovelace",
            "Ada Lovelace",
            "Adam",
            "Köln",
            "a",
            "é",
            "Ⅷ",
            "²",
            "7",
            " ",
            "-",
            "\u0301",
            ".",
            "\uD835");

    @Test
    void findsWholeWordsAndTheLongestName() {
        assertThat(found("Ada Lovelace and Adam, Ada", List.of("Ada", "Ada Lovelace", "Lovelace")))
                .containsExactly("0 Ada Lovelace", "23 Ada");
    }

    @Test
    void knowsLettersBeyondTheBasicMultilingualPlane() {
        assertThat(found("𝒜Ada Ada𝒜 Ada", List.of("Ada"))).containsExactly("12 Ada");
    }

    @Test
    void findsWhatARegularExpressionFinds() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            List<String> names = random.ints(3, 0, 6).mapToObj(PIECES::get).toList();
            String text = random.ints(8, 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
            assertThat(found(text, names)).as("%s in %s", names, text).isEqualTo(expected(text, names));
        }
    }

    private static List<String> found(String text, List<String> names) {
        List<String> found = new ArrayList<>();
        new NameFinder(names).find(text, (name, at) -> found.add(at + " " + name));
        return found;
    }

    private static List<String> expected(String text, List<String> names) {
        String any = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Matcher match = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])")
                .matcher(text);
        List<String> found = new ArrayList<>();
        while (match.find()) {
            found.add(match.start() + " " + match.group());
        }
        return found;
    }
}
