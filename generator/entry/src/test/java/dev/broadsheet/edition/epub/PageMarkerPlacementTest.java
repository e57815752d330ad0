package dev.broadsheet.edition.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.edition.epub.PageBreaks.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Page marks in documents of templates. A bar denotes their place, an asterisk the first mark written by the template. */
class PageMarkerPlacementTest {

    private static String placed(List<Mark> marks, String xhtml) {
        String made = xhtml.replace("|", "").replace("*", marks.get(0).markup());
        String placed = new String(PageMarkerPlacement.place(made.getBytes(UTF_8), marks), UTF_8);
        for (Mark mark : marks) {
            placed = placed.replace(mark.markup(), "|");
        }
        return placed;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "0 @ <ul><li>*One point</li></ul>",
                "3 @ <ul><li>*One |point</li></ul>",
                "3 @ <ul><li>*A &amp; B|e</li><li>other</li></ul>",
                "2 @ <ul><li>*<b title=\"x &gt; y > z\">On</b> <i>|e</i></li></ul>",
                "3 @ <!-- <li> --><ul><li>*One<!-- </li> --> <br/>|point</li></ul>",
                "9 @ <ul><li>*One<b id=\"b\">two</b>|</li><li>other</li></ul>",
                "2 @ <?xml version=\"1.0\"?><!DOCTYPE ul><ul><li>*On|e</li></ul>",
            })
    void goOnToWhereTheirPageBegins(int offset, String xhtml) {
        String begins = offset == 0 ? xhtml.replace("*", "|") : xhtml.replace("*", "");
        assertThat(placed(List.of(new Mark(3, "iv", "_key-1", offset)), xhtml)).isEqualTo(begins);
    }

    @Test
    void theFirstStaysWhereItsPageBegins() {
        List<Mark> marks = List.of(new Mark(3, "iv", "_key-1", 0), new Mark(4, "v", "_key-1", 3));
        assertThat(placed(marks, "<ul><li>*One |point</li></ul>")).isEqualTo("<ul><li>|One |point</li></ul>");
    }

    /** Pages before this place contain only figures. */
    @Test
    void severalPagesBeginAtOnePlace() {
        List<Mark> marks =
                List.of(new Mark(3, "iv", "_key-1", 0), new Mark(4, "v", "_key-1", 0), new Mark(5, "vi", "_key-1", 0));
        assertThat(placed(marks, "<ul><li>*One point</li></ul>")).isEqualTo("<ul><li>|||One point</li></ul>");
    }
}
