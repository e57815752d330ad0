package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Attachment;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.PdfStandard;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF 2.0 by PDF/UA-2 and PDF/A-4: its metadata and structure. */
@Tag("slow")
class Pdf2Test {

    private static final Instant DATE = Instant.parse("2026-11-25T10:00:00Z");
    private static final DocumentInfo INFO = new DocumentInfo(
            "Of tags & trees", List.of("Ada Lane"), "", List.of(), Locale.UK, "Test", DATE, "https://example.org/");

    private static byte[] set(String body) {
        return set(body, List.of());
    }

    private static byte[] set(String body, List<Attachment> files) {
        Typesetter.Builder builder = Typesetter.builder()
                .stylesheet(new Stylesheet(
                        "a.css", "body { font-family: Serif } .note { float: footnote } h1, h2 { bookmark-level: 1 }"));
        ThemeFonts.withFormulas().forEach(builder::font);
        PdfOptions options =
                new PdfOptions(files, 300, PdfOptions.Layout.VIEWER, PdfStandard.UA1).standard(PdfStandard.UA2);
        TypesetResult result = builder.build()
                .typeset(
                        "<html xmlns='http://www.w3.org/1999/xhtml' lang='en-GB'><body>" + body + "</body></html>",
                        INFO,
                        options,
                        reference -> Optional.empty());
        return result.pdf();
    }

    private static String structure(String body) throws IOException {
        byte[] pdf = set(body);
        PdfValidation.assertPdf2(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return StructureText.of(document);
        }
    }

    private static List<String> nasty() {
        return List.of(
                "<p>a <span style='display:inline-block'><div>b</div></span></p>",
                "<p>a <span style='display:inline-block'><aside>b</aside><table><tr><td>c</td></tr></table></span></p>",
                "<h2>a <span style='display:inline-block'><ul><li>b</li></ul></span></h2>",
                "<aside><aside><h1>Of tags &amp; trees</h1></aside><blockquote><aside>b</aside></blockquote></aside>",
                "<article><article><h2>a</h2></article></article>",
                "<table><tr><th>a</th><td><blockquote><p>b</p></blockquote><aside>c</aside></td></tr></table>",
                "<table><tr><td><figure><p>c</p><figcaption>d</figcaption><p>e</p></figure></td></tr></table>",
                "<figure><p>a</p><figcaption>b</figcaption><p>c</p></figure>",
                "<figure><figcaption>b</figcaption><p>c</p><figcaption>e</figcaption></figure>",
                "<figcaption>b</figcaption><figcaption><p>c</p><figcaption>e</figcaption></figcaption>",
                "<ul><li>b</li><ul><li>c</li></ul></ul>",
                "<li>a</li><dt>b</dt><dd>c</dd>",
                "<dl><dd>c</dd><dt>b</dt><dt>c</dt><div><dt>x</dt><dd>d</dd></div></dl>",
                "<p><em><p>a</p><ul><li>b</li></ul></em></p>",
                "<button>a <em>b</em></button>",
                "<button><p>a</p><h2>b</h2></button>",
                "<select size='3'><option>a</option><optgroup label='b'><option>c</option></optgroup></select>",
                "<p><a href='#x'><h2 id='x'>a</h2><p>b</p></a></p>",
                "<p>a<span class='note'><h2>b</h2><ul><li>c</li></ul><table><tr><td>d</td></tr></table></span></p>",
                "<h1>a<span class='note'>b</span></h1><table><tr><td>c<span class='note'>d</span></td></tr></table>",
                "<nav role='doc-toc'><h2>a</h2><ul><li>b</li><li><a href='#x'>c</a></li></ul></nav><p id='x'>x</p>",
                "<nav role='doc-toc'><ul><li><a href='#x'>c</a><p>a</p><div>b</div></li></ul></nav><p id='x'>x</p>",
                "<nav role='doc-toc'><ul><li><h3><a href='#x'>c</a></h3></li></ul></nav><p id='x'>x</p>",
                "<nav role='doc-toc'><ul><li><a href='#x'>c</a></li></ul></nav><p style='display:none' id='x'>x</p>",
                "<ol style='list-style:none'><li style='list-style:disc'>a</li></ol>",
                "<p>a <math alttext='a'><mi>a</mi><foo>b</foo><mo>&#x2061;</mo></math></p><h2>b <math alttext='b'><mi>b</mi></math></h2>",
                "<pre><code>a <em>b</em></code></pre><p><code><pre>x</pre></code></p>",
                "<div style='display:flex'><em>a</em><p>b</p></div><div style='display:grid'><strong>a</strong>b</div>",
                "<p style='position:absolute'>a</p><p><span style='float:left'><p>x</p></span>b</p>",
                "<table><caption>a</caption><tr><td>b</td></tr></table>",
                "<table><tfoot><tr><td>b</td></tr></tfoot><thead><tr><th>b</th></tr></thead><tr><td>x</td></tr></table>",
                "<tr><td>a</td></tr><td>b</td>",
                "<section><em>a</em> b <sub>c</sub></section><blockquote><em>a</em></blockquote><body><em>x</em></body>");
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void isValidHoweverElementsAreNested(String body) {
        PdfValidation.assertPdf2(set(body));
    }

    private static PDDocument load(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    @Test
    void saysWhatItIsInItsMetadataAlone() throws IOException {
        byte[] pdf = set("<h1>Of tags &amp; trees</h1>");
        assertThat(new String(pdf, 0, 9, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-2.0\n");
        PdfValidation.assertPdf2(pdf);
        try (PDDocument document = load(pdf)) {
            assertThat(document.getDocument().getTrailer().containsKey(COSName.INFO))
                    .isFalse();
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            assertThat(catalog.getNameAsString(COSName.VERSION)).isEqualTo("2.0");
            assertThat(catalog.getString(COSName.LANG)).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(
                            """
                            <pdfuaid:part>2</pdfuaid:part>
                            <pdfuaid:rev>2024</pdfuaid:rev>
                            <pdfaid:part>4</pdfaid:part>
                            <pdfaid:rev>2020</pdfaid:rev>
                            """,
                            "Of tags &amp; trees",
                            "<rdf:li>Ada Lane</rdf:li>",
                            "<xmp:CreateDate>2026-11-25T10:00:00Z</xmp:CreateDate>")
                    .doesNotContain("pdfaid:conformance", "pdfaExtension");
        }
    }

    @Test
    void isPdfA4fWithAttachments() throws IOException {
        byte[] data = "# A\n".getBytes(StandardCharsets.UTF_8);
        Attachment file =
                new Attachment("a.md", "text/markdown", "The text", Attachment.Relationship.SOURCE, DATE, data);
        byte[] pdf = set("<p>a</p>", List.of(file));
        assertThat(PdfValidation.failures(pdf, "ua2")).isEmpty();
        assertThat(PdfValidation.failures(pdf, "4f")).isEmpty();
        try (PDDocument document = load(pdf)) {
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:conformance>F</pdfaid:conformance>");
        }
    }

    @Test
    void hasTheTypesOfPdf2() throws IOException {
        assertThat(structure("""
                <h1>Of tags &amp; trees</h1>
                <section id="one"><h2>One</h2>
                <p>A <em>word</em>, <strong>another</strong>, H<sub>2</sub>O, <abbr title="Portable Document
                Format">PDF</abbr>, <q>quoted</q>, <code>x</code>, <span lang="fr">mot</span>.</p>
                <aside><p>Beside.</p></aside>
                <blockquote><p>Quoted.</p></blockquote>
                <h3>Lists</h3>
                <ul style="list-style-type: none"><li>a</li></ul><ol><li>b</li></ol><dl><dt>c</dt><dd>d</dd></dl>
                <figure><table><thead><tr><th>H</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
                <figcaption>A table</figcaption></figure>
                <p><input type="checkbox" checked="checked"/> done</p>
                </section>
                """)).isEqualTo("""
                Document
                  Title "Of tags & trees"
                  Sect
                    H1 "One"
                    P "A " ", " ", H" "O, " ", " ", " ", " "."
                      Em "word"
                      Strong "another"
                      Span TextPosition=Sub "2"
                      Span E=Portable Document Format "PDF"
                      1:Quote "\u201cquoted\u201d"
                      1:Code "x"
                      Span "mot"
                    Aside
                      P "Beside."
                    1:BlockQuote
                      P "Quoted."
                    H2 "Lists"
                    L ListNumbering=Unordered
                      LI
                        LBody "a"
                    L ListNumbering=Decimal
                      LI
                        Lbl "1."
                        LBody "b"
                    L ListNumbering=Description
                      LI
                        Lbl "c"
                        LBody "d"
                    Sect
                      Table
                        THead
                          TR
                            TH Scope=Column "H"
                        TBody
                          TR
                            TD "1"
                      Caption "A table"
                    P " done"
                      Form Alt=\u2612 Role=cb Checked=on "\u00a0"
                """);
    }

    @Test
    void hasFormulasAsMathMLWithTheGlyphsOfEachElement() throws IOException {
        assertThat(structure("""
                <p><math alttext="x over the root of two n plus a vector and a matrix"><semantics><mrow>
                <mfrac><mi>x</mi><msqrt><mn>2</mn><mo>&#x2062;</mo><mi mathvariant="normal">n</mi></msqrt></mfrac>
                <mo>+</mo><mover accent="true"><mi>i</mi><mo>&#x2192;</mo></mover>
                <mo>=</mo><mo>(</mo><mtable><mtr><mtd><msub><mi>a</mi><mn>1</mn></msub></mtd></mtr>
                <mtr><mtd><mtext>if so</mtext></mtd></mtr></mtable><mo>)</mo>
                <mspace width="1em"/><mphantom><mi>z</mi></mphantom>
                </mrow><annotation encoding="application/x-tex">x</annotation></semantics></math></p>
                """)).isEqualTo("""
                Document
                  P
                    Formula Alt=x over the root of two n plus a vector and a matrix
                      m:math
                        m:mrow
                          m:mfrac
                            m:mi "x"
                            m:msqrt
                              m:mn "2"
                              m:mo ActualText=\u2062
                              m:mi mathvariant=normal "n"
                          m:mo "+"
                          m:mover accent=true
                            m:mi "i"
                            m:mo ActualText=\u2192 "\u2192"
                          m:mo "="
                          m:mo "("
                          m:mtable
                            m:mtr
                              m:mtd
                                m:msub
                                  m:mi "a"
                                  m:mn "1"
                            m:mtr
                              m:mtd
                                m:mtext "if so"
                          m:mo ")"
                          m:mspace width=1em
                          m:mphantom
                """);
    }

    @Test
    void hasNotesAndCallsThatReferToEachOther() throws IOException {
        assertThat(structure("""
                <p>Foot<span class="note">Said below.</span> and end<a href="#e1" role="doc-noteref">1</a>, twice<a
                href="#e1" role="doc-noteref">1</a>.</p>
                <section role="doc-endnotes"><ol><li id="e1"><p>Said at the end.</p></li></ol></section>
                """)).isEqualTo("""
                Document
                  P "Foot" " and end" ", twice" "."
                    Link #2 ->1 "1"
                    FENote #1 ->2 NoteType=Footnote "Said below."
                      Lbl
                        Link "1. "
                    Link #4 ->3 "1"
                    Link #5 ->3 "1"
                  Sect
                    L ListNumbering=Decimal
                      LI
                        Lbl "1."
                        LBody
                          FENote #3 ->4 ->5 NoteType=Endnote
                            P "Said at the end."
                """);
    }

    @Test
    void hasContentsThatReferToWhatTheyLeadTo() throws IOException {
        assertThat(structure("""
                <nav role="doc-toc"><ol><li><a href="#one">One</a></li><li><a href="#t">Table</a></li></ol></nav>
                <nav role="doc-toc"><ol><li>One</li></ol></nav>
                <section id="one"><h2>One</h2><p>a</p></section>
                <table id="t"><tr><th>b</th></tr></table>
                """)).isEqualTo("""
                Document
                  Sect
                    1:TOC
                      1:TOCI ->1
                        P
                          Link "One"
                      1:TOCI ->2
                        P
                          Link "Table"
                  Sect
                    L ListNumbering=Decimal
                      LI
                        Lbl "1."
                        LBody "One"
                  Sect
                    H1 #1 "One"
                    P "a"
                  Table #2
                    TR
                      TH Scope=Row "b"
                """);
    }

    @Test
    void leadsToElementsAndToPlacesForThoseWhoKnowNoElements() throws IOException {
        byte[] pdf = set("<h2 id='a'>First</h2><p><a href='#a'>up</a></p><p><a href='#x'>nowhere</a></p>"
                + "<p id='x' style='display: none'>x</p>");
        PdfValidation.assertPdf2(pdf);
        try (PDDocument document = load(pdf)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSArray names = catalog.getCOSDictionary(COSName.NAMES)
                    .getCOSDictionary(COSName.DESTS)
                    .getCOSArray(COSName.NAMES);
            assertThat(List.of(names.getName(0, names.getString(0)), names.getString(2)))
                    .containsExactly("a", "x");
            assertLeads((COSDictionary) names.getObject(1), document, "H1");
            assertLeads((COSDictionary) names.getObject(3), document, "Document");
            COSDictionary entry = catalog.getCOSDictionary(COSName.OUTLINES).getCOSDictionary(COSName.FIRST);
            COSDictionary action = entry.getCOSDictionary(COSName.A);
            assertThat(entry.containsKey(COSName.DEST)).isFalse();
            assertThat(action.getNameAsString(COSName.S)).isEqualTo("GoTo");
            assertLeads(action, document, "H1");
        }
    }

    private static void assertLeads(COSDictionary destination, PDDocument document, String type) {
        assertThat(destination.getCOSArray(COSName.D).getObject(0))
                .isSameAs(document.getPage(0).getCOSObject());
        COSDictionary element = (COSDictionary)
                destination.getCOSArray(COSName.getPDFName("SD")).getObject(0);
        assertThat(element.getNameAsString(COSName.S)).isEqualTo(type);
    }
}
