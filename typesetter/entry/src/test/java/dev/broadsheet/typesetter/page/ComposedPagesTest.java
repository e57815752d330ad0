package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.box.content.Problems;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Positions are read from the layout without drawing. */
class ComposedPagesTest {

    private static final String CSS = Laid.SMALL_PAGES + """
            h2 { break-before: page; counter-reset: page 7 }
            .row { display: inline-block }
            .low { position: absolute; bottom: 0 }
            .faint { opacity: 0.5; overflow: hidden }
            """;

    private static final String BODY = """
            <html xmlns="http://www.w3.org/1999/xhtml"><body>
            <p id="a">One <span id="b">two</span> <span class="row"><b id="c">three</b></span>.</p>
            <table><tr><td id="d">four</td><td><p id="e">five</p></td></tr></table>
            <div class="faint"><p id="f">six</p></div>
            <h2 id="g">Seven</h2><div class="low" id="h">eight</div><p><img id="i" src="4x4" alt="nine"/></p>
            </body></html>
            """;

    private final RecordingDocument document = new RecordingDocument();
    private final PageSetter setter = Laid.setter(CSS, BODY, "https://example.org/a/", document, new Problems());

    @Test
    void isFoundWithoutDrawing() {
        ComposedPages landing = setter.landing(setter.lay());

        assertThat(document.pages()).isEmpty();
        assertThat(landing.pagination().anchors())
                .containsAllEntriesOf(Map.of("a", 0, "b", 0, "c", 0, "d", 0, "e", 0, "f", 0, "g", 1, "h", 1, "i", 1));
        assertThat(landing.anchors()).containsEntry("a", 1).containsEntry("i", 7);
    }

    @Test
    void isWhereThingsAreDrawn() {
        Pages pages = setter.lay();
        Pagination found = setter.landing(pages).pagination();

        assertThat(setter.draw(pages, false).pagination()).isEqualTo(found);
        assertThat(document.pages()).hasSize(found.pageCount());
    }
}
