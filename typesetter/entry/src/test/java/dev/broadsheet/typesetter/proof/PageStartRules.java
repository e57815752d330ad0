package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.Pagination.PageBreak;
import dev.broadsheet.typesetter.proof.RandomDocument.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Checks that the reported start of each page in the source is the position of the first word of the flow on it. */
final class PageStartRules {

    private final ReadPdf pdf;
    private final PlacedWords words;
    private final Pagination pagination;
    private final Document document;

    PageStartRules(RandomDocument source, ReadPdf pdf, PlacedWords words, Pagination pagination) {
        this.pdf = pdf;
        this.words = words;
        this.pagination = pagination;
        this.document = Jsoup.parse(source.xhtml(), "", Parser.xmlParser());
    }

    void assertAll() {
        Map<Integer, PageBreak> breaks = new TreeMap<>();
        pagination.breaks().forEach(begin -> breaks.put(begin.pageIndex(), begin));
        for (int page = 1; page < pdf.pages().size(); page++) {
            Optional<Integer> first = firstWord(page);
            if (first.isPresent()) {
                assertThat(breaks).as("pages that begin in the flow").containsKey(page);
                assertBegins(breaks.get(page), first.get());
            }
        }
    }

    private Optional<Integer> firstWord(int page) {
        return words.drawn().stream()
                .filter(word ->
                        words.placeOf(word) == Place.FLOW && words.end(word).page() == page)
                .findFirst();
    }

    private void assertBegins(PageBreak begin, int word) {
        boolean divided = words.start(word).page() < begin.pageIndex();
        String after = after(begin);
        int first = PlacedWords.numbers(after).stream()
                .filter(number -> words.placeOf(number) == Place.FLOW)
                .findFirst()
                .orElse(-1);
        assertThat(first).as(begin + ": " + after).isEqualTo(word);
        if (divided) {
            assertThat(words.word(word)).contains(after.substring(0, after.indexOf('x') + 1));
            assertThat(after).doesNotStartWith(words.word(word));
        }
    }

    /** Returns the text of the document from a page start on, with offsets counted as the typesetter specifies. */
    private String after(PageBreak begin) {
        Element owner = begin.anchor().isEmpty() ? document : document.getElementById(begin.anchor());
        List<Node> nodes = new ArrayList<>();
        document.forEachNode(nodes::add);
        StringBuilder out = new StringBuilder();
        int left = begin.offset();
        boolean found = false;
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                String letters = text.getWholeText().replaceAll("[\\s\u00ad]", "");
                boolean own = owner(text).equals(owner);
                if (found || (own && letters.length() > left)) {
                    out.append(found ? letters : letters.substring(left));
                    found = true;
                } else if (own) {
                    left -= letters.length();
                }
            } else if (node instanceof Element picture
                    && picture.nameIs("img")
                    && owner(picture).equals(owner)) {
                found |= left == 0;
                left--;
            }
        }
        assertThat(found).as(begin + " is no place of the document").isTrue();
        return out.toString();
    }

    /** Returns the innermost element with an id around a node, or the document. */
    private Element owner(Node node) {
        Element around = node.parentElement();
        while (around != null && around.id().isEmpty()) {
            around = around.parent();
        }
        return around == null ? document : around;
    }
}
