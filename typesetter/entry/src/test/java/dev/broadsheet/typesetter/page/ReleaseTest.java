package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.box.content.Problems;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Data that are not needed any more are released even while callers hold the pages, so that large books fit into memory. */
class ReleaseTest {

    private static final String BODY = """
            <html xmlns="http://www.w3.org/1999/xhtml"><body>
            <p><a href="#a">see</a></p><p id="a">one</p><p>two</p><p>three</p>
            </body></html>
            """;

    private final PageSetter setter = Laid.setter(
            "@page { size: 60pt 20pt; margin: 0 } p { margin: 0; font-size: 10pt; break-after: page; orphans: 1; widows: 1 }"
                    + " a::after { content: ' ' target-counter(attr(href), page) }",
            BODY,
            "https://example.org/a/",
            new RecordingDocument(),
            new Problems());

    @Test
    void letsGoOfPagesThatAreDrawn() {
        Pages pages = setter.lay();
        WeakReference<Object> text = new WeakReference<>(pages.fragments().get(1));

        setter.draw(pages, false);

        assertThat(isGone(text)).isTrue();
        assertThat(pages.extents()).isNotEmpty();
    }

    @Test
    void letsGoOfPagesThatAreLaidOutAnew() {
        Pages pages = setter.lay();
        WeakReference<Object> text = new WeakReference<>(pages.fragments().get(1));

        Pages others = setter.lay(new PrintedPages(Map.of("a", 2_000_000_000), Set.of()), pages);

        assertThat(others.endLike(pages)).isFalse();
        assertThat(isGone(text)).isTrue();
    }

    private static boolean isGone(WeakReference<Object> reference) {
        for (int i = 0; i < 20 && reference.get() != null; i++) {
            System.gc();
        }
        return reference.get() == null;
    }
}
