package dev.broadsheet.edition.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.Pagination.PageBreak;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A mark goes where the typesetter says that a page begins, or before what cannot hold it. The anchor in question is that of the
 * element with a tilde, another one is that of the element with an asterisk.
 */
class PagePlaceTest {

    private static void assertMarked(int offset, String marked) {
        String body = marked.replace("|", "")
                .replace("~", " " + BodyTree.ANCHOR + "=\"this\"")
                .replace("*", " " + BodyTree.ANCHOR + "=\"other\"");
        BodyTree tree = BodyTree.ofXml(body);
        tree.find(new PageBreak(1, "this", offset)).orElseThrow().insert(new Element("i"));
        assertThat(tree.markup().replace("<i></i>", "|"))
                .isEqualTo(marked.replace("~", "").replace("*", ""));
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
        assertMarked(offset, marked);
    }

    @ParameterizedTest
    @CsvSource({
        "0, '<p>a</p>|<img src=\"p.png\"~ />'",
        "0, '<img src=\"p.png\"* />|<img src=\"p.png\"~ />'",
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
        assertMarked(offset, marked);
    }

    @Test
    void aPlaceElsewhereIsNotFound() {
        assertThat(BodyTree.ofXml("<p>a</p>").find(new PageBreak(1, "_sources", 0)))
                .isEmpty();
        assertThat(BodyTree.ofXml("<p>a</p>").find(new PageBreak(1, "", 0))).isEmpty();
    }
}
