package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.proof.RandomDocument.Place;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks that each word occurs once, in source order. */
final class WordRules {

    private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);

    private final RandomDocument source;
    private final ReadPdf pdf;
    private final PlacedWords words;

    WordRules(RandomDocument source, ReadPdf pdf, PlacedWords words) {
        this.source = source;
        this.pdf = pdf;
        this.words = words;
    }

    void assertAll() {
        assertWordsOfTree();
        assertWordsOfPages();
    }

    /** The structure tree has each word once, in source order. */
    private void assertWordsOfTree() {
        assertEachOnce(PlacedWords.numbers(joined(pdf.text(pdf.root()))), "words of the tree");
    }

    /**
     * The pages have each word once; text and notes each in source order, except for cells that are continued beside each
     * other.
     */
    private void assertWordsOfPages() {
        List<Integer> drawn = words.drawn();
        Set<Integer> beside = wordsOfTables();
        assertEachOnce(drawn.stream().sorted().toList(), "words of the pages");
        for (Place place : List.of(Place.FLOW, Place.NOTE, Place.SIDE)) {
            List<Integer> some =
                    drawn.stream().filter(word -> words.placeOf(word) == place).toList();
            for (int i = 1; i < some.size(); i++) {
                if (beside.contains(some.get(i)) && beside.contains(some.get(i - 1))) {
                    continue;
                }
                assertThat(some.get(i))
                        .as("what comes after " + words.word(some.get(i - 1)))
                        .isGreaterThan(some.get(i - 1));
            }
        }
    }

    private Set<Integer> wordsOfTables() {
        return TABLE.matcher(source.xhtml())
                .results()
                .flatMap(table -> PlacedWords.numbers(table.group()).stream())
                .collect(Collectors.toSet());
    }

    private void assertEachOnce(List<Integer> found, String what) {
        for (int i = 0; i < source.words().size(); i++) {
            assertThat(i < found.size() ? found.get(i) : -1)
                    .as(what + ", at " + words.word(i))
                    .isEqualTo(i);
        }
        assertThat(found).as(what).hasSameSizeAs(source.words());
    }

    private static String joined(String text) {
        return text.replaceAll("\u00ad\\s*", "");
    }
}
