package dev.broadsheet.acceptance.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.RandomPublication;
import dev.broadsheet.acceptance.random.RandomWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of briefs and books begin where site and e-book say: each mark is compared with the first word of its page. {@code
 * -Dmarks.first=} and {@code -Dmarks.count=} take other seeds.
 */
class PageMarksTest {

    static LongStream seeds() {
        long first = Long.getLong("marks.first", 1);
        return LongStream.range(first, first + Long.getLong("marks.count", 4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areWhereThePagesBegin(long seed) throws IOException {
        assertMarks(RandomPublication.make(seed));
    }

    @Test
    void areWhereThePagesOfALongListingBegin() throws IOException {
        assertMarks(RandomPublication.ofListing());
    }

    @Test
    void areBesideRawPictures() throws IOException {
        assertMarks(RandomPublication.ofRawPictures());
    }

    private static void assertMarks(Path site) throws IOException {
        try (Stream<Path> articles = Files.list(site.resolve("articles"))) {
            for (Path article : articles.filter(Files::isDirectory).sorted().toList()) {
                assertBrief(article);
            }
        }
        assertBook(site);
    }

    private static void assertBrief(Path article) throws IOException {
        PrintedPages pages = PrintedPages.of(article.resolve("brief.pdf"));
        Document html = Jsoup.parse(Files.readString(article.resolve("index.html")));
        html.select(".preview").remove();
        Element text = Objects.requireNonNull(html.selectFirst(".text"));
        Map<Element, Integer> expected = new LinkedHashMap<>();
        Optional.ofNullable(text.selectFirst("> p")).ifPresent(block -> expected.put(block, 0));
        for (int page = 1; page < pages.count(); page++) {
            int number = page;
            block(pages.firstWord(page), text).ifPresent(block -> expected.putIfAbsent(block, number));
        }
        expected.forEach(
                (block, page) -> assertThat(place(block).select("> a.page").eachAttr("href"))
                        .as(article + ": page " + (page + 1) + " begins with " + pages.firstWord(page) + " in " + block)
                        .containsExactly("brief.pdf#page=" + (page + 1)));
        List<String> wanted = expected.values().stream()
                .sorted()
                .map(page -> "p. " + (page + 1))
                .toList();
        assertThat(text.select("a.page").eachText())
                .as("marks of " + article)
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** The element with the mark of a block: the line before a listing, or else the block itself. */
    private static Element place(Element block) {
        return block.nameIs("pre") ? Objects.requireNonNull(block.previousElementSibling(), block::toString) : block;
    }

    /** The block that holds a word, or that is marked for it. */
    private static Optional<Element> block(String word, Element text) {
        Element holder = text;
        for (Element inner = text; inner != null; inner = child(word, inner)) {
            holder = inner;
        }
        if (holder.equals(text) && !holds(word, text)) {
            return Optional.empty();
        }
        if (holder.nameIs("th")) {
            return Optional.of(holder.closest("table").selectFirst("td:not(:empty)"));
        }
        Element block = holder.closest("p, li, dt, dd, pre, td, caption, figcaption, summary, h2, h3, h4");
        while (block == null) {
            boolean found = holder.isBlock() || holder.parent().equals(text);
            block = found ? holder : null;
            holder = holder.parent();
        }
        return Optional.of(block);
    }

    private static @Nullable Element child(String word, Element element) {
        return element.children().stream()
                .filter(inner -> holds(word, inner))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(String word, Element element) {
        return !word.isEmpty() && words(element.wholeText()).stream().anyMatch(found -> found.endsWith(word));
    }

    private static List<String> words(String text) {
        return RandomWords.WORD
                .matcher(PrintedPages.letters(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static void assertBook(Path site) throws IOException {
        PrintedPages pages = PrintedPages.of(site.resolve("book.pdf"));
        Map<Integer, String> marks = new TreeMap<>();
        Set<String> texts = new HashSet<>();
        Set<String> floating = new HashSet<>();
        try (ZipFile zip = new ZipFile(site.resolve("book.epub").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("OEBPS/text/")) {
                    Document chapter = read(zip, entry);
                    texts.addAll(words(chapter.wholeText()));
                    chapter.select("table, figure").forEach(own -> floating.addAll(words(own.wholeText())));
                    chapter.select("[role=doc-pagebreak]").forEach(mark -> marks.put(page(mark), after(mark)));
                }
            }
            Element list = read(zip, zip.getEntry("OEBPS/nav.xhtml")).selectFirst("nav[epub:type=page-list]");
            assertThat(list.select("a[href^=text/]").eachAttr("href").stream().map(PageMarksTest::page))
                    .as("page list")
                    .containsExactlyElementsOf(marks.keySet());
        }
        int first = marks.keySet().iterator().next();
        for (int page = first; page < pages.count(); page++) {
            String word = pages.firstWord(page);
            if (texts.stream().anyMatch(other -> !word.isEmpty() && other.endsWith(word))) {
                assertThat(marks).as("pages that are marked").containsKey(page);
                String mark = Objects.requireNonNull(marks.get(page));
                if (!mark.equals(
                        word)) { // the page has floats only: it begins where the text goes on, or ends before them
                    assertThat(floating).as(site + ": page " + (page + 1)).containsAll(words(pages.text(page)));
                    assertThat(pages.wordsBeside(page, floating)).contains(mark);
                }
            } else if (word.isEmpty() && marks.containsKey(page)) { // with a picture
                assertThat(marks.get(page)).as(site + ": page " + (page + 1)).isIn("", pages.wordAfter(page));
            } else {
                assertThat(marks).as("pages that are marked").doesNotContainKey(page);
            }
        }
    }

    private static int page(Element mark) {
        return page(mark.id());
    }

    private static int page(String address) {
        return Integer.parseInt(address.substring(address.indexOf("_page-") + "_page-".length())) - 1;
    }

    private static String after(Element mark) {
        StringBuilder text = new StringBuilder();
        boolean[] passed = {false};
        Objects.requireNonNull(mark.ownerDocument()).forEachNode(node -> {
            passed[0] |= node.equals(mark);
            if (passed[0] && node instanceof TextNode part) {
                text.append(part.getWholeText());
            }
        });
        return words(text.toString()).stream().findFirst().orElse("");
    }

    private static Document read(ZipFile zip, ZipEntry entry) throws IOException {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        return Jsoup.parse(text, "", Parser.xmlParser());
    }
}
