package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.proof.RandomDocument.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Checks that each word occurs once, in source order. */
final class WordRules {

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

    /** The pages have each word once; text and notes each in source order. */
    private void assertWordsOfPages() {
        List<Integer> drawn = words.drawn();
        Map<Integer, Cell> cells = cells();
        assertEachOnce(drawn.stream().sorted().toList(), "words of the pages");
        for (Place place : List.of(Place.FLOW, Place.NOTE, Place.SIDE)) {
            List<Integer> some =
                    drawn.stream().filter(word -> words.placeOf(word) == place).toList();
            for (int i = 1; i < some.size(); i++) {
                if (!goesOn(some.get(i - 1), some.get(i), cells)) {
                    assertThat(some.get(i))
                            .as("what comes after " + words.word(some.get(i - 1)))
                            .isGreaterThan(some.get(i - 1));
                }
            }
        }
        assertCellsInOrder(drawn, cells);
    }

    /**
     * Whether a row goes on with a word at the top of a page. All of its cells go on there beside each other, so that the first
     * of them comes after the last of them on the page before.
     */
    private boolean goesOn(int before, int word, Map<Integer, Cell> cells) {
        Cell last = cells.get(before);
        Cell next = cells.get(word);
        return last != null
                && next != null
                && last.rows() == next.rows()
                && words.start(before).page() < words.start(word).page();
    }

    /** Each cell has its words in source order, on however many pages. */
    private void assertCellsInOrder(List<Integer> drawn, Map<Integer, Cell> cells) {
        drawn.stream()
                .filter(cells::containsKey)
                .collect(Collectors.groupingBy(cells::get))
                .forEach((cell, own) -> assertThat(own).as("words of " + cell).isSorted());
    }

    /**
     * A cell of a table.
     *
     * @param rows number of its row, which is the same for rows that cells span
     */
    private record Cell(int rows, int number) {}

    private Map<Integer, Cell> cells() {
        Map<Integer, Cell> cells = new HashMap<>();
        int rows = 0;
        int number = 0;
        int spanned = 0;
        for (Element row : Jsoup.parse(source.xhtml(), Parser.xmlParser()).select("tr")) {
            rows += spanned == 0 ? 1 : 0;
            for (Element element : row.children()) {
                Cell cell = new Cell(rows, number++);
                PlacedWords.numbers(element.text()).forEach(word -> cells.put(word, cell));
                spanned = Math.max(spanned, element.hasAttr("rowspan") ? Integer.parseInt(element.attr("rowspan")) : 1);
            }
            spanned--;
        }
        return cells;
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
