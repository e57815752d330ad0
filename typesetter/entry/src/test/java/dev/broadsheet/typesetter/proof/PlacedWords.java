package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.proof.RandomDocument.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a document with their positions on the pages. */
final class PlacedWords {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(\\d+)x");
    private static final Pattern INLINE_BLOCK = Pattern.compile("<b>.*?</b>", Pattern.DOTALL);

    private final RandomDocument source;
    private final ReadPdf pdf;
    private final List<Integer> drawn;
    private final Map<Integer, Place2D> first = new HashMap<>();
    private final Map<Integer, Place2D> last = new HashMap<>();
    private final Map<Integer, Integer> blocksInLines = new HashMap<>();

    /** The position of a glyph. @param page zero-based page index */
    record Place2D(int page, double x, double baseline) {}

    PlacedWords(RandomDocument source, ReadPdf pdf) {
        this.source = source;
        this.pdf = pdf;
        this.drawn = locate();
    }

    /** Returns the indices of the words in drawing order. */
    List<Integer> drawn() {
        return drawn;
    }

    /** Returns the indices of the words of a text. */
    static List<Integer> numbers(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> Integer.parseInt(word.replaceAll("\\D", "")))
                .toList();
    }

    String word(int index) {
        return source.words().get(index).text();
    }

    Place placeOf(int word) {
        return source.words().get(word).place();
    }

    /** Locates the words and returns their indices in drawing order. A word may begin on one page and end on the next. */
    private List<Integer> locate() {
        StringBuilder text = new StringBuilder();
        List<Place2D> owners = new ArrayList<>();
        for (int page = 0; page < pdf.pages().size(); page++) {
            for (ReadPdf.Glyph glyph : pdf.pages().get(page).content()) {
                String letters = glyph.text().replaceAll("[\\s\u00ad]", "");
                text.append(letters);
                Place2D place = new Place2D(page, glyph.x(), glyph.baseline());
                letters.chars().forEach(letter -> owners.add(place));
            }
        }
        List<Integer> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            int word = Integer.parseInt(matcher.group(1));
            words.add(word);
            first.put(word, owners.get(beginning(matcher, word)));
            last.put(word, owners.get(matcher.end() - 1));
        }
        return words;
    }

    /**
     * Returns the offset of a word; a match may begin with a part of another word, from a note that continues on the next page.
     */
    private int beginning(MatchResult match, int word) {
        boolean whole = word < source.words().size() && match.group().endsWith(word(word));
        return whole ? match.end() - word(word).length() : match.start();
    }

    Place2D start(int word) {
        Place2D place = first.get(word);
        assertThat(place).as(source.words().get(word).text()).isNotNull();
        return place;
    }

    Place2D end(int word) {
        start(word);
        return last.getOrDefault(word, start(word));
    }

    /** Returns the start and the end of a word; for words of an inline block, the end of its last word. */
    List<Place2D> lines(int word) {
        Integer last = blocksInLines().get(word);
        return last == null ? List.of(start(word), end(word)) : List.of(end(last));
    }

    /** Returns the words of inline blocks, each with the last word of its block. */
    private Map<Integer, Integer> blocksInLines() {
        if (blocksInLines.isEmpty() && source.css().contains("inline-block")) {
            INLINE_BLOCK.matcher(source.xhtml()).results().forEach(block -> {
                List<Integer> words = numbers(block.group());
                words.forEach(word -> blocksInLines.put(word, words.get(words.size() - 1)));
            });
        }
        return blocksInLines;
    }
}
