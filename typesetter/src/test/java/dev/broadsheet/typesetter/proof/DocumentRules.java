package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.proof.RandomDocument.Note;
import dev.broadsheet.typesetter.proof.RandomDocument.Place;
import dev.broadsheet.typesetter.proof.RandomDocument.Range;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must hold of every document that was set, checked on its PDF. */
final class DocumentRules {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(\\d+)x");
    private static final Pattern SPANNED =
            Pattern.compile("<table(?:(?!</table>).)*rowspan=.*?</table>", Pattern.DOTALL);
    private static final Pattern INLINE_BLOCK = Pattern.compile("<b>.*?</b>", Pattern.DOTALL);
    private static final double NEAR = 0.5;

    private final RandomDocument source;
    private final ReadPdf pdf;
    private final Pagination pagination;
    private final Map<Integer, Place2D> first = new HashMap<>();
    private final Map<Integer, Place2D> last = new HashMap<>();
    private final Map<Integer, Integer> blocksInLines = new HashMap<>();

    /** Where a glyph stands. */
    private record Place2D(int page, double x, double baseline) {}

    DocumentRules(RandomDocument source, ReadPdf pdf, Pagination pagination) {
        this.source = source;
        this.pdf = pdf;
        this.pagination = pagination;
    }

    void assertAll() {
        assertWordsOfTree();
        assertWordsOfPages();
        assertNotesBegin();
        assertSideNotesBegin();
        assertPageFloatsFollow();
        assertHeadingsLead();
        assertLinesKeepTogether();
        assertContents();
        assertLabels();
        assertAnchors();
        assertInsidePages();
        assertNoOverlap();
        assertLinksCoverTheirText();
    }

    /** The tree has every word once, in the order of the source. */
    private void assertWordsOfTree() {
        List<Integer> words = numbers(joined(pdf.text(pdf.root())));
        assertEachOnce(words, "words of the tree");
    }

    /**
     * The pages have every word once; the running text and the notes each in the order of the source, but for cells that go
     * on beside the rows that they span.
     */
    private void assertWordsOfPages() {
        List<Integer> words = locate();
        Set<Integer> beside = wordsBesideRows();
        assertEachOnce(words.stream().sorted().toList(), "words of the pages");
        for (Place place : List.of(Place.FLOW, Place.NOTE, Place.SIDE)) {
            List<Integer> some =
                    words.stream().filter(word -> placeOf(word) == place).toList();
            for (int i = 1; i < some.size(); i++) {
                if (beside.contains(some.get(i)) && beside.contains(some.get(i - 1))) {
                    continue;
                }
                assertThat(some.get(i))
                        .as("what comes after " + word(some.get(i - 1)))
                        .isGreaterThan(some.get(i - 1));
            }
        }
    }

    private Set<Integer> wordsBesideRows() {
        return SPANNED.matcher(source.xhtml())
                .results()
                .flatMap(table -> numbers(table.group()).stream())
                .collect(Collectors.toSet());
    }

    private void assertEachOnce(List<Integer> found, String what) {
        for (int i = 0; i < source.words().size(); i++) {
            assertThat(i < found.size() ? found.get(i) : -1)
                    .as(what + ", at " + word(i))
                    .isEqualTo(i);
        }
        assertThat(found).as(what).hasSameSizeAs(source.words());
    }

    private String word(int index) {
        return source.words().get(index).text();
    }

    private Place placeOf(int word) {
        return source.words().get(word).place();
    }

    /** The words in drawing order; a word may begin on one page and end on the next. */
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

    /** A part of a word may stand before this one: that of a note which goes on at the next page. */
    private int beginning(MatchResult match, int word) {
        boolean whole = word < source.words().size() && match.group().endsWith(word(word));
        return whole ? match.end() - word(word).length() : match.start();
    }

    private static String joined(String text) {
        return text.replaceAll("\u00ad\\s*", "");
    }

    private static List<Integer> numbers(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> Integer.parseInt(word.replaceAll("\\D", "")))
                .toList();
    }

    private Place2D start(int word) {
        Place2D place = first.get(word);
        assertThat(place).as(source.words().get(word).text()).isNotNull();
        return place;
    }

    private Place2D end(int word) {
        start(word);
        return last.getOrDefault(word, start(word));
    }

    private void assertNotesBegin() {
        source.parts()
                .notes()
                .forEach(note -> assertThat(start(note.first()).page())
                        .as("page of the note after "
                                + source.words().get(note.marker()).text())
                        .isEqualTo(end(note.marker()).page()));
    }

    /** What a margin does not hold goes on at the next page, and so do the notes after it. */
    private void assertSideNotesBegin() {
        int taken = 0;
        for (Note note : source.parts().sideNotes()) {
            int page = start(note.first()).page();
            int called = end(note.marker()).page();
            assertThat(page)
                    .as("page of the margin's note after " + word(note.marker()))
                    .isBetween(called, Math.max(called, taken));
            int last = note.first();
            while (last + 1 < source.words().size() && placeOf(last + 1) == Place.SIDE) {
                last++;
            }
            taken = end(last).page() + 1;
        }
    }

    /** They keep their order, and none stands on a page before the one of what precedes it. */
    private void assertPageFloatsFollow() {
        int least = 0;
        for (Range figure : source.parts().pageFloats()) {
            int before = figure.from() - 1;
            while (before >= 0 && placeOf(before) != Place.FLOW) {
                before--;
            }
            least = before < 0 ? least : Math.max(least, end(before).page());
            assertThat(start(figure.from()).page())
                    .as("page of the float of " + word(figure.from()))
                    .isGreaterThanOrEqualTo(least);
            least = start(figure.from()).page();
        }
    }

    private void assertHeadingsLead() {
        for (int heading : source.parts().headings()) {
            int next = heading + 1;
            while (next < source.words().size() && placeOf(next) != Place.FLOW) {
                next++;
            }
            if (next < source.words().size()) {
                assertThat(start(next).page())
                        .as("page of what follows the heading " + word(heading))
                        .isEqualTo(end(heading).page());
                assertThat(start(next).baseline())
                        .as("what follows the heading " + word(heading) + " in its column")
                        .isLessThan(end(heading).baseline());
            }
        }
    }

    /** Widows and orphans: two lines at least on either side of the end of a page or column. */
    private void assertLinesKeepTogether() {
        for (Range paragraph : source.parts().paragraphs()) {
            List<Set<Long>> columns = columns(paragraph);
            if (columns.size() > 1) {
                columns.forEach(lines -> assertThat(lines.size())
                        .as("lines together of the paragraph of " + word(paragraph.from()))
                        .isGreaterThan(1));
            }
        }
    }

    /** The lines of each column that has some of a paragraph, by their height. */
    private List<Set<Long>> columns(Range paragraph) {
        List<Set<Long>> columns = new ArrayList<>();
        Place2D before = null;
        for (int word = paragraph.from(); word < paragraph.to(); word++) {
            if (placeOf(word) == Place.FLOW) {
                for (Place2D place : lines(word)) {
                    if (before == null || before.page() != place.page() || before.baseline() < place.baseline() - 1) {
                        columns.add(new TreeSet<>());
                    }
                    columns.get(columns.size() - 1).add(Math.round(place.baseline()));
                    before = place;
                }
            }
        }
        return columns;
    }

    /** Where a word begins and ends, or else the baseline of the block of several lines that it is part of. */
    private List<Place2D> lines(int word) {
        Integer last = blocksInLines().get(word);
        return last == null ? List.of(start(word), end(word)) : List.of(end(last));
    }

    /** Words of the blocks that stand in lines, each with the last word of its block. */
    private Map<Integer, Integer> blocksInLines() {
        if (blocksInLines.isEmpty() && source.css().contains("inline-block")) {
            INLINE_BLOCK.matcher(source.xhtml()).results().forEach(block -> {
                List<Integer> words = numbers(block.group());
                words.forEach(word -> blocksInLines.put(word, words.get(words.size() - 1)));
            });
        }
        return blocksInLines;
    }

    /** Unless one is higher than a page. */
    void assertFiguresAreWhole() {
        for (Range figure : source.parts().figures()) {
            for (int word = figure.from(); word < figure.to(); word++) {
                assertThat(end(word).page())
                        .as("page of the caption's " + source.words().get(word).text())
                        .isEqualTo(start(figure.from()).page());
            }
        }
    }

    private void assertContents() {
        for (ReadPdf.Element link : pdf.root().all("Link")) {
            String text = pdf.text(link);
            Matcher number = Pattern.compile("x[,.;:!?]?\\s+(\\d+)\\s*$").matcher(text);
            if (number.find()) {
                String chapter = "c" + contentsEntries++;
                assertThat(number.group(1))
                        .as(chapter)
                        .isEqualTo(pagination.labelOf(chapter).orElseThrow());
            }
        }
    }

    private int contentsEntries;

    private void assertLabels() {
        assertThat(pdf.labels()).isEqualTo(pagination.pageLabels());
        for (int i = 0; i < pdf.pages().size(); i++) {
            String foot = artifactText(pdf.pages().get(i));
            assertThat(foot).as("foot of page " + (i + 1)).endsWith(pdf.labels().get(i));
        }
    }

    private String artifactText(ReadPdf.Page page) {
        StringBuilder out = new StringBuilder();
        page.glyphs().stream()
                .filter(glyph -> glyph.mcid() < 0 && glyph.baseline() < source.margin())
                .forEach(glyph -> out.append(glyph.text()));
        return out.toString();
    }

    private void assertAnchors() {
        Map<String, Integer> named = new HashMap<>(pdf.destinations());
        named.keySet().removeIf(name -> name.matches("note(-call)?-\\d+"));
        assertThat(named).isEqualTo(pagination.anchors());
        assertThat(pagination.anchors().keySet()).containsAll(source.anchors());
    }

    private void assertInsidePages() {
        for (ReadPdf.Page page : pdf.pages()) {
            Rectangle2D sheet = grown(page.box(), NEAR);
            page.shapes().forEach(shape -> assertInside(shape, sheet, "shape"));
            page.images().forEach(image -> assertInside(image, sheet, "picture"));
            Rectangle2D area = grown(page.box(), NEAR - source.margin());
            for (ReadPdf.Glyph glyph : page.content()) {
                if (!glyph.blank()) {
                    assertThat(glyph.x()).as(glyph.text()).isGreaterThan(sheet.getMinX());
                    assertThat(glyph.right()).as(glyph.text()).isLessThan(sheet.getMaxX());
                    assertThat(glyph.baseline()).as(glyph.text()).isBetween(area.getMinY(), area.getMaxY());
                    if (glyph.size() > 7) {
                        assertThat(glyph.x()).as(glyph.text()).isGreaterThan(area.getMinX() - 8);
                        assertThat(glyph.right()).as(glyph.text()).isLessThan(area.getMaxX() + 8);
                    }
                }
            }
        }
    }

    private static void assertInside(Rectangle2D box, Rectangle2D sheet, String what) {
        assertThat(box.getMinX() >= sheet.getMinX()
                        && box.getMaxX() <= sheet.getMaxX()
                        && box.getMinY() >= sheet.getMinY()
                        && box.getMaxY() <= sheet.getMaxY())
                .as(what + " " + box + " within " + sheet)
                .isTrue();
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    /** Letters of different lines keep clear of each other. */
    private void assertNoOverlap() {
        for (int number = 0; number < pdf.pages().size(); number++) {
            List<ReadPdf.Glyph> glyphs = pdf.pages().get(number).content().stream()
                    .filter(glyph -> !glyph.blank())
                    .sorted(Comparator.comparingDouble(ReadPdf.Glyph::x))
                    .toList();
            for (int i = 0; i < glyphs.size(); i++) {
                for (int k = i + 1;
                        k < glyphs.size() && glyphs.get(k).x() < glyphs.get(i).right() - 1;
                        k++) {
                    assertApart(glyphs.get(i), glyphs.get(k), number);
                }
            }
        }
    }

    private void assertApart(ReadPdf.Glyph one, ReadPdf.Glyph other, int page) {
        double across = Math.min(one.right(), other.right()) - other.x();
        double least = Math.min(one.width(), other.width()) * 0.4;
        double apart = Math.abs(one.baseline() - other.baseline());
        double upper = one.baseline() > other.baseline() ? other.size() : one.size();
        assertThat(across > least && apart < upper * 0.6)
                .as("overlap of %s and %s on page %d", one, other, page + 1)
                .isFalse();
    }

    private void assertLinksCoverTheirText() {
        for (ReadPdf.Element link : pdf.root().all("Link")) {
            for (ReadPdf.Content content : link.contents()) {
                List<Rectangle2D> areas = link.areas().stream()
                        .filter(area -> area.page() == content.page())
                        .map(area -> pdf.pages()
                                .get(area.page())
                                .links()
                                .get(area.index())
                                .area())
                        .toList();
                for (ReadPdf.Glyph glyph : pdf.pages().get(content.page()).content()) {
                    if (glyph.mcid() == content.mcid() && !glyph.blank()) {
                        double x = glyph.x() + glyph.width() / 2;
                        double y = glyph.baseline() + glyph.size() * 0.2;
                        assertThat(areas).as("areas of the link at " + glyph).anyMatch(area -> area.contains(x, y));
                    }
                }
            }
        }
    }
}
