package dev.broadsheet.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.edition.epub.PageBreaks.Mark;
import dev.broadsheet.edition.model.PageMarks;
import dev.broadsheet.typesetter.api.Pagination.PageBreak;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Page marks are inserted where the typesetter reports the start of a page, or before an element that cannot contain them. A
 * tilde denotes the element with the anchor in question, an asterisk one with another anchor.
 */
class PageMarksTest {

    private static List<Mark> marks(int... offsets) {
        return Arrays.stream(offsets)
                .mapToObj(offset -> new Mark(offset, String.valueOf(offset), "~", offset))
                .toList();
    }

    private static String write(String body, PageMarks pages, StringBuilder out) {
        XhtmlTokenizer pieces = new XhtmlTokenizer(body);
        while (pieces.next()) {
            String text = pieces.text().replaceAll("[~*]", "");
            String anchor = pieces.text().contains("~") ? "~" : pieces.text().contains("*") ? "*" : pieces.id();
            String name = pieces.kind() == XhtmlTokenizer.Kind.TEXT
                    ? ""
                    : pieces.name().replaceAll("[~*]", "");
            int at = out.length();
            switch (pieces.kind()) {
                case START -> {
                    out.append(text);
                    pages.start(name, anchor, at);
                }
                case EMPTY -> {
                    out.append(text);
                    pages.empty(name, anchor, at);
                }
                case END -> {
                    pages.end();
                    out.append(text);
                }
                default -> text(text, pages, out);
            }
        }
        return out.toString();
    }

    private static void text(String text, PageMarks pages, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            if (PageBreak.extent(text, i, i + 1) > 0) {
                pages.see();
            }
            out.append(text.charAt(i));
        }
    }

    private static void assertMarked(List<Mark> marks, String marked) {
        StringBuilder out = new StringBuilder();
        PageMarks pages = new PageMarks(out, marks);
        String written = write(marked.replaceAll(marks.size() == 1 ? "\\|" : "\\|\\d", ""), pages, out);
        for (Mark mark : marks) {
            written = written.replace(mark.markup(), marks.size() == 1 ? "|" : "|" + mark.label());
        }
        assertThat(written).isEqualTo(marked.replaceAll("[~*]", ""));
        assertThat(pages.placed()).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource({
        "0, '<p~>|Of <math><mi>x</mi></math> and  y</p>'",
        "1, '<p~>O|f <math><mi>x</mi></math> and  y</p>'",
        "2, '<p~>Of |<math><mi>x</mi></math> and  y</p>'",
        "3, '<p~>Of <math><mi>x</mi></math> |and  y</p>'",
        "6, '<p~>Of <math><mi>x</mi></math> and  |y</p>'",
        "7, '<p~>Of <math><mi>x</mi></math> and  y|</p>'",
        "1, '<p~>a <em>|b</em></p>'",
        "1, '<p~>a<sup><span id=\"n\">1</span></sup> |b</p>'",
        "0, '<p*>a<sup><span~>|1</span></sup> b</p>'",
        "5, '<p~>soft\u00adl|y <b>b</b></p>'",
        "5, '<pre~><code>one\n\n   tw|o</code></pre>'",
        "1, '<p~>a<br />|b</p>'"
    })
    void countsAsTheTypesetterDoes(int offset, String marked) {
        assertMarked(marks(offset), marked);
    }

    @ParameterizedTest
    @CsvSource({
        "0, '<p>a</p>|<img src=\"p.png\"~ />'",
        "0, '<img src=\"p.png\"* />|<img src=\"p.png\"~ />'",
        "0, '<p>a</p>|<math~><mi>x</mi></math>'",
        "1, '<div~>a<p*>b</p>|c</div>'",
        "0, '|<table><thead><tr><th~>a</th></tr></thead></table>'",
        "0, '<table><thead><tr><th*>a</th></tr></thead><tr><td~>|b</td></tr></table>'",
        "0, '<table><caption>a</caption><thead><tr><th~>|b</th></tr></thead></table>'",
        "0, '|<table~><caption>a</caption><tr><td*>b</td></tr></table>'",
        "0, '<ul><li~>|</li></ul>'",
        "0, '|<ul~><li*>a</li></ul>'",
        "0, '<table><tr><td~>|</td></tr></table>'",
        "0, '<p~>|<picture><img src=\"a.png\" /></picture></p>'",
        "0, '<figure~>|<img src=\"a.png\" /><figcaption*>a</figcaption></figure>'"
    })
    void isWhereAMarkCanBe(int offset, String marked) {
        assertMarked(marks(offset), marked);
    }

    @Test
    void severalAreInTheOrderOfTheirPages() {
        assertMarked(marks(0, 2, 4), "<p~>|0ab|2cd|4ef</p>");
        assertMarked(marks(0, 2), "<p>a</p>|0|2<table><tr><th~>abc</th></tr></table>");
        assertMarked(marks(1, 3), "<p~>a|1b<b>c|3d</b></p>");
    }

    @Test
    void aPlaceElsewhereIsNotFound() {
        StringBuilder out = new StringBuilder();
        PageMarks pages = new PageMarks(out, List.of(new Mark(1, "1", "_sources", 0)));
        assertThat(write("<p*>a</p>", pages, out)).isEqualTo("<p>a</p>");
        assertThat(pages.placed()).isEmpty();
    }
}
