package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents whose elements are where HTML does not want them conform to PDF/UA-1 all the same. */
class NestingTest {

    private static final DocumentInfo INFO =
            new DocumentInfo("Nested", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");

    private static final String NOTE =
            ".note { float: footnote } .note::footnote-call { content: url('data:image/svg+xml,"
                    + "<svg xmlns=%22http://www.w3.org/2000/svg%22 width=%229%22 height=%229%22><path d=%22M0 0H9V9%22/></svg>') }";

    private static byte[] set(String body) {
        return Typesetter.builder()
                .defaultFonts()
                .threads(1)
                .stylesheet(new Stylesheet("note.css", NOTE))
                .build()
                .typeset("<title>Nested</title>" + body, INFO, picture -> Optional.empty())
                .pdf();
    }

    private static List<String> structure(String body) throws IOException {
        try (PDDocument document = Loader.loadPDF(set(body))) {
            return StructureText.of(document)
                    .lines()
                    .map(line -> line.replace("1:", ""))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li style='display: inline'>a <li style='display: inline'>b</ul>",
                "<dl><dt style='display: inline'>a</dt> <dd style='display: inline'>b</dd></dl>",
                "<ul>text <li>a</li> and <a href='https://example.org/'>link</a></ul>",
                "<ul><p>a<p>b<ul><li>c</ul></ul>",
                "<li>a<li>b<dt>c<dd>d",
                "<h1></h1><h2>a</h2><h4>b</h4>",
                "<table><thead><tr><th>a</thead><tbody></tbody></table>",
                "<table><thead><tr><th>a</thead><tfoot><tr><th>a</tfoot></table>",
                "<table><tr><td rowspan=3>a<tr><tr></table>",
                "<table><caption>a</caption><caption>b</caption><tr><td>c</table>",
                "<div style='display: table-footer-group'>a</div>",
                "<p style='display: table'><b style='display: table-caption'>a</b>b</p>",
                "<div role=heading aria-level=3>a</div><div role=list>a<div role=listitem>b</div></div>",
            })
    void isAccessible(String body) {
        PdfValidation.assertAccessible(set(body));
    }

    @Test
    void itemsWithinALineAreItems() throws IOException {
        assertThat(structure("<ul><li style='display: inline'>a</li> <li style='display: inline'>b</li></ul>"))
                .containsExactly(
                        "Document",
                        "  L ListNumbering=Disc",
                        "    LI",
                        "      LBody \"a\"",
                        "    LI",
                        "      LBody \"b\"");
    }

    @Test
    void rolesAreWhatTheySay() throws IOException {
        assertThat(structure("<div role=heading aria-level=1>a</div><h1 role=heading>b</h1><p role=heading>c</p>"
                        + "<div role=list><p role=listitem>d</p></div>"))
                .containsExactly(
                        "Document",
                        "  H1 \"a\"",
                        "  H1 \"b\"",
                        "  H2 \"c\"",
                        "  L ListNumbering=Disc",
                        "    LI",
                        "      LBody \"d\"");
    }

    @Test
    void levelsAreThoseOfHeadingsThatAreThere() throws IOException {
        assertThat(structure("<h1></h1><h2>a</h2><h3 style='display: none'>b</h3><h4>c</h4>"))
                .containsExactly("Document", "  H1 \"a\"", "  H2 \"c\"");
    }

    @Test
    void aPictureMayCallAFootnote() throws IOException {
        String body = "<p>a<b class=note>note</b>";
        PdfValidation.assertAccessible(set(body));
        assertThat(structure(body)).contains("      Link", "        Figure Alt=1 \"\"");
    }
}
