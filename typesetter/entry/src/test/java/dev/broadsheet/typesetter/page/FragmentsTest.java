package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fragments have readable content, positions, sizes and source positions. */
class FragmentsTest {

    private static final String CSS = Laid.SMALL_PAGES + """
            div { border: 2pt solid; padding: 3pt }
            table { border-spacing: 0 }
            td { background: silver; padding: 0 }
            img { border: 1pt solid; display: block }
            """;

    private static final String BODY = """
            <html xmlns="http://www.w3.org/1999/xhtml"><body>
            <div data-pos="a.md:1"><p data-pos="a.md:2">One</p><p>two</p></div>
            <table><tr><td data-pos="a.md:5">three</td></tr></table>
            <img data-pos="a.md:7" src="8x4" alt="four"/>
            </body></html>
            """;

    private final List<String> found = new ArrayList<>();

    @Test
    void sayWhatIsWhereAndWhereItCameFrom() {
        PageSetter setter = Laid.setter(CSS, BODY, "https://example.org/a/", new RecordingDocument(), new Problems());

        setter.lay().fragments().forEach(page -> read(page.column(), 0, 0));

        assertThat(found)
                .containsExactly(
                        "box 200.0x34.0 at 0.0,0.0 of a.md:1",
                        "box 8.0x5.0 at 0.0,46.0 of a.md:7",
                        "One at 5.0,5.0 of a.md:2",
                        "two at 5.0,17.0 of a.md:1",
                        "box 25.1x12.0 at 0.0,34.0 of a.md:5",
                        "three at 0.0,34.0 of a.md:5",
                        "picture 6.0x3.0 at 1.0,47.0 of a.md:7");
    }

    private void read(Fragment fragment, double x, double y) {
        if (fragment instanceof LineBox line) {
            line.line().segments().forEach(segment -> read(segment, x + line.x(), y));
        } else if (fragment instanceof Fragment.Area area) {
            note("box " + size(area.width(), area.height()), x, y, area.mark().orElse("nowhere"));
        } else if (fragment instanceof Fragment.Picture picture) {
            String mark = picture.box().ink().mark().orElse("nowhere");
            note("picture " + size(picture.width(), picture.height()), x, y, mark);
        }
        fragment.behind().forEach(part -> read(part.fragment(), x + part.x(), y + part.y()));
        fragment.parts().forEach(part -> read(part.fragment(), x + part.x(), y + part.y()));
    }

    private void read(Line.Segment segment, double x, double y) {
        if (segment instanceof Line.Glyphs glyphs && glyphs.owner() instanceof Ink ink) {
            note(
                    String.join("", glyphs.run().texts()),
                    x + glyphs.x(),
                    y,
                    ink.mark().orElse("nowhere"));
        }
    }

    private void note(String what, double x, double y, String mark) {
        found.add(what + " at " + RecordingDocument.round(x) + "," + RecordingDocument.round(y) + " of " + mark);
    }

    private static String size(double width, double height) {
        return RecordingDocument.round(width) + "x" + RecordingDocument.round(height);
    }
}
